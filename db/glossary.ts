import type { Entry, EntryInput } from "@/core/glossary/entry";
import type { Form } from "@/core/glossary/forms";
import { dropCards, restoreCards, syncCards } from "./cards";
import type { Database } from "./connect";
import { createEntries, type Duplicate, Headwords, type NewEntry, storeForms } from "./create-entries";
import { entryColumns, entryFrom, lemmaKeyOf, readEntry } from "./entry-rows";
import type { EntryModel } from "./generated/prisma/models";
import { idList } from "./id-list";
import { applyOnce } from "./mutations";

type EntryRefusal = Duplicate | { ok: false; reason: "stale" } | { ok: false; reason: "unknownEntry" };
export type EntryAnswer = { ok: true; id: string; version: number } | EntryRefusal;

/** A whole import may be deleted or restored at once: some seconds for the largest. */
const timeout = 120_000;

/** Adds one entry; `id` is the client's, and a replay gives the first answer. A duplicate is refused. */
export async function addEntry(
  db: Database,
  { learnerId, ...entry }: NewEntry & { learnerId: string },
  now: Date,
): Promise<EntryAnswer> {
  return applyOnce<EntryAnswer>(db, { learnerId, id: entry.id, kind: "addEntry" }, now, async (tx) => {
    const [answer] = await createEntries(tx, learnerId, [entry], now);
    if (!answer) throw new Error("createEntries gave no answer");
    return answer;
  });
}

/**
 * Changes an entry that stood at `base`, its forms and its cards; `stale` where it was changed meanwhile, and refused
 * where it would double another. `id` is the mutation's, and a replay gives the first answer.
 */
export async function editEntry(
  db: Database,
  input: { learnerId: string; id: string; entryId: string; base: number; entry: EntryInput },
  now: Date,
): Promise<EntryAnswer> {
  const { learnerId, id, entryId, base, entry } = input;
  return applyOnce<EntryAnswer>(db, { learnerId, id, kind: "editEntry" }, now, async (tx) => {
    const row = await tx.entry.findFirst({ where: { learnerId, id: entryId, deletedAt: null } });
    if (!row) return { ok: false, reason: "unknownEntry" };
    if (row.version !== base) return { ok: false, reason: "stale" };
    const twin = (await Headwords.near(tx, learnerId, [entry.lemma])).twinOf(entry, entryId);
    if (twin) return twin;
    const version = base + 1;
    const key = { learnerId_id: { learnerId, id: entryId } };
    await tx.entry.update({ where: key, data: { ...entryColumns(entry), version, updatedAt: now } });
    await storeForms(tx, learnerId, [{ id: entryId, entry }]);
    await syncCards(tx, learnerId, { ...entry, id: entryId });
    return { ok: true, id: entryId, version };
  });
}

/** Takes entries out of the glossary; they stay restorable. Those of others or already gone count as nothing. */
export async function deleteEntries(
  db: Database,
  { learnerId, ids }: { learnerId: string; ids: string[] },
  now: Date,
): Promise<{ ok: true; ids: string[] }> {
  return db.$transaction(
    async (tx) => {
      const where = { learnerId, id: { in: ids }, deletedAt: null };
      const found = (await tx.entry.findMany({ where, select: { id: true } })).map((row) => row.id);
      await tx.entry.updateMany({ where, data: { deletedAt: now } });
      await tx.entryForm.deleteMany({ where: { learnerId, entryId: { in: found } } });
      await dropCards(tx, learnerId, found);
      return { ok: true, ids: found };
    },
    { timeout },
  );
}

/** Undoes a deletion. An entry whose place was taken meanwhile stays deleted and is named in `refused`. */
export async function restoreEntries(
  db: Database,
  { learnerId, ids }: { learnerId: string; ids: string[] },
  now: Date,
): Promise<{ ok: true; restored: string[]; refused: { id: string; lemma: string }[] }> {
  return db.$transaction(
    async (tx) => {
      const where = { learnerId, id: { in: ids }, deletedAt: { not: null } };
      const deleted = (await tx.entry.findMany({ where })).map((row) => entryFrom(row));
      const headwords = await Headwords.near(
        tx,
        learnerId,
        deleted.map(({ lemma }) => lemma),
      );
      const back: Entry[] = [];
      const refused: { id: string; lemma: string }[] = [];
      for (const entry of deleted) {
        if (headwords.twinOf(entry)) refused.push({ id: entry.id, lemma: entry.lemma });
        else {
          headwords.add(entry.id, entry);
          back.push(entry);
        }
      }
      const restored = back.map(({ id }) => id);
      const data = { deletedAt: null, updatedAt: now };
      await tx.entry.updateMany({ where: { learnerId, id: { in: restored } }, data });
      await restoreCards(tx, learnerId, restored);
      await storeForms(
        tx,
        learnerId,
        back.map((entry) => ({ id: entry.id, entry })),
      );
      return { ok: true, restored, refused };
    },
    { timeout },
  );
}

/** One entry with its newest sentence, or null. */
export async function getEntry(
  db: Database,
  { learnerId, id }: { learnerId: string; id: string },
): Promise<Entry | null> {
  const contexts = { orderBy: { addedAt: "desc" as const }, take: 1 };
  const row = await db.entry.findFirst({ where: { learnerId, id, deletedAt: null }, include: { contexts } });
  return row && entryFrom(row);
}

/** A form that begins with a wanted word, and its entry. */
type FoundForm = Form &
  Pick<EntryModel, "id" | "lemma" | "article" | "partOfSpeech" | "meanings" | "status" | "version">;

export type MatchableEntry = Pick<
  Entry,
  "id" | "lemma" | "article" | "partOfSpeech" | "meanings" | "status" | "version"
> & {
  /** those that begin with one of the words */
  forms: Form[];
};

/** The entries of some lemmas, whatever their case and accents: what a word that is looked up may be. */
export async function findEntriesByLemmas(
  db: Database,
  { learnerId, lemmas }: { learnerId: string; lemmas: readonly string[] },
): Promise<Omit<MatchableEntry, "forms">[]> {
  const keys = [...new Set(lemmas.map(lemmaKeyOf))];
  // Plain SQL, and the keys as one value: the reading page waits for it, and Prisma takes long over so many. Sorted by
  // +id, as the planner would walk the whole glossary for the order of its key.
  const rows = await db.$queryRaw<Omit<FoundForm, keyof Form>[]>`
    SELECT e."id", e."lemma", e."article", e."partOfSpeech", e."meanings", e."status", e."version"
    FROM "Entry" e
    WHERE e."learnerId" = ${learnerId} AND e."deletedAt" IS NULL AND e."lemmaKey" IN ${idList(keys)}
    ORDER BY +e."id"`;
  return rows.map(({ id, version, ...row }) => ({ id, version, ...readEntry(row) }));
}

/**
 * The entries that may stand in a section: those of which a form begins with one of its words (normalised), by an
 * indexed look-up, so that the size of the glossary does not matter.
 */
export async function findEntriesByWords(
  db: Database,
  { learnerId, words }: { learnerId: string; words: string[] },
): Promise<MatchableEntry[]> {
  const found = new Map<string, MatchableEntry>();
  // One statement of plain SQL: as relations this would be three, and the reading page waits for it.
  const rows = await db.$queryRaw<FoundForm[]>`
    SELECT e."id", e."lemma", e."article", e."partOfSpeech", e."meanings", e."status", e."version",
           f."form", f."rest", f."apart"
    FROM "EntryForm" f
    JOIN "Entry" e ON e."learnerId" = f."learnerId" AND e."id" = f."entryId" AND e."deletedAt" IS NULL
    WHERE f."learnerId" = ${learnerId} AND f."form" IN ${idList(words)}
    ORDER BY +e."id"`;
  for (const { form, rest, apart, id, version, ...row } of rows) {
    const entry = found.get(id) ?? { id, version, ...readEntry(row), forms: [] };
    // SQLite gives a truth value of a raw query as a number.
    entry.forms.push({ form, rest, apart: Boolean(apart) });
    found.set(id, entry);
  }
  return [...found.values()];
}
