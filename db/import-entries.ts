import { v7 as newId } from "uuid";
import type { EntryInput } from "@/core/glossary/entry";
import type { Database, Transaction } from "./connect";
import { createEntries } from "./create-entries";
import { applyOnce } from "./mutations";

export type ImportRow = { line: number; input: EntryInput; sentence: string | null };

export type ImportReport = {
  ok: true;
  /** ids of the entries that were added, so that the whole import can be undone */
  added: string[];
  /** rows whose lemma is in the glossary already; the entry that is there stays as it is */
  duplicates: { line: number; lemma: string; entryId: string }[];
};

/** Some 10,000 rows take two seconds on a slow machine; a transaction that times out loses the whole import. */
const timeout = 120_000;

/**
 * Adds the rows of an import in one transaction; duplicates are left out and named. `id` is the mutation's, and a
 * replay gives the first report.
 */
export async function importEntries(
  db: Database,
  { learnerId, id, rows }: { learnerId: string; id: string; rows: ImportRow[] },
  now: Date,
): Promise<ImportReport> {
  const entries = rows.map(({ input, sentence }) => ({
    id: newId(),
    entry: input,
    sentence: sentence === null ? null : { text: sentence, paragraphId: null },
  }));
  const key = { learnerId, id, kind: "importEntries" };
  const change = async (tx: Transaction): Promise<ImportReport> => {
    const answers = await createEntries(tx, learnerId, entries, now);
    return {
      ok: true,
      added: answers.flatMap((answer) => (answer.ok ? [answer.id] : [])),
      duplicates: rows.flatMap(({ line }, i) => {
        const answer = answers[i];
        return !answer || answer.ok ? [] : [{ line, lemma: answer.lemma, entryId: answer.entryId }];
      }),
    };
  };
  return applyOnce(db, key, now, change, timeout);
}
