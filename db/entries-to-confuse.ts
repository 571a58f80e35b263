import type { EntryInput } from "@/core/glossary/entry";
import type { Database } from "./connect";
import { readEntry } from "./entry-rows";

/** What another answer may be told from, in an exercise that gives several. */
export type ConfusableEntry = Pick<EntryInput, "lemma" | "partOfSpeech" | "meanings"> & { id: string };

/** Of each part of speech: enough to choose from, few enough to read at once. */
const most = 60;

/** Entries of some parts of speech, the newest of each, and some by their ids; of this learner, not deleted. */
export async function entriesToConfuse(
  db: Database,
  input: { learnerId: string; partsOfSpeech: readonly string[]; ids: readonly string[] },
): Promise<ConfusableEntry[]> {
  const { learnerId, partsOfSpeech, ids } = input;
  const owned = { learnerId, deletedAt: null };
  const rows = await Promise.all([
    // With deletedAt in the statement the planner would go through the whole glossary.
    db.entry.findMany({ where: { learnerId, id: { in: [...ids] } } }),
    ...[...new Set(partsOfSpeech)].map((partOfSpeech) =>
      db.entry.findMany({ where: { ...owned, partOfSpeech }, orderBy: { updatedAt: "desc" }, take: most }),
    ),
  ]);
  const standing = rows.flat().filter(({ deletedAt }) => deletedAt === null);
  const found = new Map(standing.map((row) => [row.id, row]));
  return [...found.values()].map((row) => {
    const { lemma, partOfSpeech, meanings } = readEntry(row);
    return { id: row.id, lemma, partOfSpeech, meanings };
  });
}
