import { pathToFileURL } from "node:url";
import { type Database, openDatabase } from "../connect";

/** Adds one to the version of an entry `times` times at once, each by reading and writing it in a transaction. */
export async function countUp(db: Database, times: number): Promise<void> {
  const once = () =>
    db.$transaction(async (tx) => {
      const entry = await tx.entry.findFirstOrThrow();
      const where = { learnerId_id: { learnerId: entry.learnerId, id: entry.id } };
      await tx.entry.update({ where, data: { version: entry.version + 1 } });
    });
  await Promise.all(Array.from({ length: times }, once));
}

// run as a process of its own: node --import tsx count-up.ts <file> <times>
const [, script, file, times] = process.argv;
if (script && file && import.meta.url === pathToFileURL(script).href) {
  const db = await openDatabase(file);
  await countUp(db, Number(times));
  await db.$disconnect();
}
