import { v7 as newId } from "uuid";
import { isDuplicate } from "@/core/glossary/duplicates";
import type { EntryInput } from "@/core/glossary/entry";
import { formsOf } from "@/core/glossary/forms";
import { createRecognitionCards, type InLine, inLine } from "./cards";
import type { Transaction } from "./connect";
import { entryColumns, headwordFrom, lemmaKeyOf } from "./entry-rows";
import { Prisma } from "./generated/prisma/client";

/** The entry that is there already. */
export type Duplicate = { ok: false; reason: "duplicate"; entryId: string; lemma: string };

export type NewEntry = {
  id: string;
  entry: EntryInput;
  sentence: { text: string; paragraphId: string | null } | null;
};

type Headword = Pick<EntryInput, "lemma" | "partOfSpeech" | "article">;

/** The headwords of a learner's glossary that any of some others could double: one look-up for all of them. */
export class Headwords {
  readonly #byKey = new Map<string, (Headword & { id: string })[]>();

  static async near(tx: Transaction, learnerId: string, lemmas: readonly string[]): Promise<Headwords> {
    const keys = [...new Set(lemmas.map(lemmaKeyOf))];
    const rows = await tx.entry.findMany({
      where: { learnerId, deletedAt: null, lemmaKey: { in: keys } },
      select: { id: true, lemma: true, partOfSpeech: true, article: true },
    });
    const headwords = new Headwords();
    for (const row of rows) headwords.add(row.id, headwordFrom(row));
    return headwords;
  }

  add(id: string, { lemma, partOfSpeech, article }: Headword): void {
    const key = lemmaKeyOf(lemma);
    const known = this.#byKey.get(key);
    if (known) known.push({ id, lemma, partOfSpeech, article });
    else this.#byKey.set(key, [{ id, lemma, partOfSpeech, article }]);
  }

  /** The entry that an input would double (core/glossary/duplicates), as a refusal; null where there is none. */
  twinOf(input: Headword, exceptId?: string): Duplicate | null {
    const near = this.#byKey.get(lemmaKeyOf(input.lemma)) ?? [];
    const twin = near.find((entry) => entry.id !== exceptId && isDuplicate(entry, input));
    return twin ? { ok: false, reason: "duplicate", entryId: twin.id, lemma: twin.lemma } : null;
  }
}

const formsAtOnce = 1_000;

/** Computes the forms of entries anew and replaces those that are stored. */
export async function storeForms(
  tx: Transaction,
  learnerId: string,
  entries: readonly { id: string; entry: EntryInput }[],
): Promise<void> {
  await tx.entryForm.deleteMany({ where: { learnerId, entryId: { in: entries.map(({ id }) => id) } } });
  const forms = entries.flatMap(({ id, entry }) =>
    formsOf(entry).map(({ form, rest, apart }) => [learnerId, newId(), id, form, rest, apart]),
  );
  // Plain SQL: an import has tens of thousands of forms, for which Prisma's createMany takes six times as long.
  for (let from = 0; from < forms.length; from += formsAtOnce) {
    const rows = forms.slice(from, from + formsAtOnce).map((form) => Prisma.sql`(${Prisma.join(form)})`);
    await tx.$executeRaw`
      INSERT INTO "EntryForm" ("learnerId", "id", "entryId", "form", "rest", "apart") VALUES ${Prisma.join(rows)}`;
  }
}

/**
 * Adds entries inside an open transaction, many as fast as one: their forms are computed, their sentences kept, and
 * each has a card, which waits at `position` in line.
 * An answer for each, in their order: a duplicate, also of one before it, is refused with the entry that is there.
 * A sentence of an unknown paragraph is kept without it.
 */
export async function createEntries(
  tx: Transaction,
  learnerId: string,
  entries: readonly NewEntry[],
  now: Date,
  position: InLine = inLine.own,
): Promise<({ ok: true; id: string; version: number } | Duplicate)[]> {
  const headwords = await Headwords.near(
    tx,
    learnerId,
    entries.map(({ entry }) => entry.lemma),
  );
  const created: NewEntry[] = [];
  const answers = entries.map((one) => {
    const twin = headwords.twinOf(one.entry);
    if (twin) return twin;
    headwords.add(one.id, one.entry);
    created.push(one);
    return { ok: true as const, id: one.id, version: 1 };
  });
  const times = { createdAt: now, updatedAt: now };
  await tx.entry.createMany({
    data: created.map(({ id, entry }) => ({ learnerId, id, ...entryColumns(entry), version: 1, ...times })),
  });
  const ids = created.map(({ id }) => id);
  await createRecognitionCards(tx, learnerId, ids, position, now);
  await storeForms(tx, learnerId, created);
  await keepSentences(tx, learnerId, created, now);
  return answers;
}

async function keepSentences(
  tx: Transaction,
  learnerId: string,
  entries: readonly NewEntry[],
  now: Date,
): Promise<void> {
  const met = entries.flatMap(({ id, sentence }) => (sentence ? [{ entryId: id, ...sentence }] : []));
  const named = [...new Set(met.flatMap(({ paragraphId }) => paragraphId ?? []))];
  const paragraphs = await tx.paragraph.findMany({ where: { id: { in: named } }, select: { id: true } });
  const known = new Set<string | null>(paragraphs.map(({ id }) => id));
  const data = met.map(({ entryId, text, paragraphId }) => ({
    learnerId,
    id: newId(),
    entryId,
    paragraphId: known.has(paragraphId) ? paragraphId : null,
    sentence: text,
    addedAt: now,
  }));
  await tx.context.createMany({ data });
}
