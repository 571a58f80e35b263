import { foldsInto } from "@/core/translation/fold-revisions";
import type { SaveNoteInput, SaveTranslationInput, SetStatusInput } from "@/core/translation/schema";
import {
  origins,
  type Revision,
  type SaveAnswer,
  type Status,
  statuses,
} from "@/core/translation/translation";
import type { Database, Transaction } from "./connect";
import { applyOnce } from "./mutations";

type Owned<Input> = Input & { learnerId: string };

/** Reads a status out of storage; whatever is unknown counts as a draft, so that nothing is shown as finished. */
export const statusFrom = (stored: string): Status => statuses.find((s) => s === stored) ?? "draft";

async function translationOf(tx: Transaction, learnerId: string, paragraphId: string) {
  const [paragraph, translation] = await Promise.all([
    tx.paragraph.findUnique({ where: { id: paragraphId }, select: { hash: true } }),
    tx.translation.findUnique({ where: { learnerId_paragraphId: { learnerId, paragraphId } } }),
  ]);
  return { paragraph, translation };
}

/** A translation as it is before anything was saved. */
const untouched = { body: "", version: 0, status: "empty", note: "", noteVersion: 0 };

/** The row that a first save or first note makes. Its id is the mutation's, which is the client's. */
async function createTranslation(
  tx: Transaction,
  { id, learnerId, paragraphId }: Owned<{ id: string; paragraphId: string }>,
  dutchHash: string,
  now: Date,
) {
  return tx.translation.create({
    data: { learnerId, id, paragraphId, ...untouched, dutchHash, createdAt: now, updatedAt: now },
  });
}

/**
 * Saves a translation that started from version `base`. Where another version was saved meanwhile nothing is
 * written and the current one comes back (`stale`); a save that would change nothing is acknowledged as it is.
 * Appends a revision, or folds into the last one of the same editing spell (core/translation/fold-revisions).
 * A first translation, also after all words were taken away, and one that is marked done, is taken to be made from
 * the Dutch as it is now.
 */
export async function saveTranslation(
  db: Database,
  input: Owned<SaveTranslationInput>,
  now: Date,
): Promise<SaveAnswer> {
  const { learnerId, id, paragraphId, body } = input;
  const change = async (tx: Transaction): Promise<SaveAnswer> => {
    const { paragraph, translation: found } = await translationOf(tx, learnerId, paragraphId);
    if (!paragraph) return { ok: false, reason: "unknownParagraph" };
    const before = found ?? { ...untouched, dutchHash: paragraph.hash, updatedAt: now };

    const unchanged = before.version > 0 && before.body === body;
    if (before.version !== input.base && !unchanged) {
      const current = { body: before.body, version: before.version, savedAt: before.updatedAt.toISOString() };
      return { ok: false, reason: "stale", current };
    }

    const status: Status =
      body.trim() === "" ? "empty" : input.done || before.status === "done" ? "done" : "draft";
    const version = unchanged ? before.version : before.version + 1;
    const fitsDutch = before.status === "empty" || input.done === true;
    const dutchHash = fitsDutch ? paragraph.hash : before.dutchHash;
    if (unchanged && status === before.status && dutchHash === before.dutchHash) {
      return { ok: true, version, status, savedAt: before.updatedAt.toISOString() };
    }
    const translation = found ?? (await createTranslation(tx, input, paragraph.hash, now));
    const key = { learnerId_id: { learnerId, id: translation.id } };
    await tx.translation.update({ where: key, data: { body, version, status, dutchHash, updatedAt: now } });
    if (!unchanged)
      await keepRevision(tx, { ...input, translationId: translation.id, version, dutchHash }, now);
    return { ok: true, version, status, savedAt: now.toISOString() };
  };
  return applyOnce(db, { learnerId, id, kind: "translation" }, now, change);
}

async function keepRevision(
  tx: Transaction,
  input: Owned<SaveTranslationInput> & { translationId: string; version: number; dutchHash: string },
  now: Date,
): Promise<void> {
  const { learnerId, translationId, version, body, spell, duration, dutchHash } = input;
  const last = await tx.revision.findFirst({
    where: { learnerId, translationId },
    orderBy: { version: "desc" },
  });
  const saved = { version, body, duration, savedAt: now, dutchHash };
  if (last && foldsInto(last, { spell, origin: input.origin, body, savedAt: now })) {
    await tx.revision.update({ where: { learnerId_id: { learnerId, id: last.id } }, data: saved });
    return;
  }
  const startedAt = new Date(now.getTime() - duration);
  const origin = input.origin;
  await tx.revision.create({
    data: { learnerId, id: input.id, translationId, spell, origin, startedAt, ...saved },
  });
}

/**
 * Saves the note on a paragraph; `base` and `version` count the note's own saves. Stale, unchanged and replayed
 * saves are answered as saveTranslation does; `savedAt` is always now, since a note keeps no time.
 */
export async function saveNote(db: Database, input: Owned<SaveNoteInput>, now: Date): Promise<SaveAnswer> {
  const { learnerId, id, paragraphId, body } = input;
  const change = async (tx: Transaction): Promise<SaveAnswer> => {
    const { paragraph, translation: found } = await translationOf(tx, learnerId, paragraphId);
    if (!paragraph) return { ok: false, reason: "unknownParagraph" };
    const before = found ?? untouched;
    const status = statusFrom(before.status);
    const savedAt = now.toISOString();
    if (before.note === body) return { ok: true, version: before.noteVersion, status, savedAt };
    if (before.noteVersion !== input.base) {
      return {
        ok: false,
        reason: "stale",
        current: { body: before.note, version: before.noteVersion, savedAt },
      };
    }
    const noteVersion = before.noteVersion + 1;
    const translation = found ?? (await createTranslation(tx, input, paragraph.hash, now));
    const key = { learnerId_id: { learnerId, id: translation.id } };
    await tx.translation.update({ where: key, data: { note: body, noteVersion } });
    return { ok: true, version: noteVersion, status, savedAt };
  };
  return applyOnce(db, { learnerId, id, kind: "note" }, now, change);
}

/**
 * Marks a translation done or draft, or says that it still fits the Dutch (which doing so implies).
 * `notTranslated`: an empty translation can't be done, nor one of an unknown paragraph.
 */
export async function setStatus(
  db: Database,
  input: Owned<SetStatusInput>,
  now: Date,
): Promise<{ ok: true; status: Status } | { ok: false; reason: "notTranslated" }> {
  const { learnerId, paragraphId } = input;
  type Answer = Awaited<ReturnType<typeof setStatus>>;
  return applyOnce(db, { learnerId, id: input.id, kind: "status" }, now, async (tx): Promise<Answer> => {
    const { paragraph, translation } = await translationOf(tx, learnerId, paragraphId);
    if (!paragraph || !translation || translation.status === "empty")
      return { ok: false, reason: "notTranslated" };
    const status = input.status ?? statusFrom(translation.status);
    const fits = input.fitsDutch === true || input.status === "done";
    const key = { learnerId_id: { learnerId, id: translation.id } };
    await tx.translation.update({
      where: key,
      data: { status, ...(fits ? { dutchHash: paragraph.hash } : {}) },
    });
    return { ok: true, status };
  });
}

/** The revisions of one paragraph's translation, newest first, at most `limit`. */
export async function listRevisions(
  db: Database,
  { learnerId, paragraphId, limit }: { learnerId: string; paragraphId: string; limit: number },
): Promise<Revision[]> {
  const rows = await db.revision.findMany({
    where: { learnerId, translation: { learnerId, paragraphId } },
    orderBy: { version: "desc" },
    take: limit,
  });
  return rows.map(({ id, version, body, origin, startedAt, savedAt }) => ({
    id,
    version,
    body,
    origin: origins.find((o) => o === origin) ?? "typed",
    startedAt,
    savedAt,
  }));
}
