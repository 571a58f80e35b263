import { Sqlite3Connection } from "../sqlite3-connection";

const msPerDay = 86_400_000;

/**
 * As if the words had been learned a month ago, and were due since yesterday: changes their recognition cards in the
 * file of a running server, as another process would. Gives how many it changed.
 */
export async function makeDue(file: string, lemmas: readonly string[], now: Date): Promise<number> {
  const connection = await Sqlite3Connection.open(file);
  try {
    await connection.exec("PRAGMA busy_timeout=10000");
    const today = Math.floor(now.getTime() / msPerDay);
    const monthAgo = new Date(now.getTime() - 31 * msPerDay).toISOString();
    return await connection.run(
      `UPDATE "Card" SET "phase" = 'review', "aside" = '', "stability" = 30, "difficulty" = 5, "reps" = 3,
         "interval" = 30, "dueDay" = ?, "lastReview" = ?
       WHERE "kind" = 'recognition' AND "entryId" IN (
         SELECT "id" FROM "Entry" WHERE "lemma" IN (SELECT "value" FROM json_each(?)))`,
      [today - 1, monthAgo, JSON.stringify(lemmas)],
    );
  } finally {
    await connection.close();
  }
}
