import { type Prisma, PrismaClient } from "./generated/prisma/client";
import { PrismaSqlite3 } from "./sqlite3-adapter";

/** The client that every function of db/ takes first; a server has one, a test its own. */
export type Database = PrismaClient;

/** What `database.$transaction(async (tx) => …)` hands out: a Database within an open transaction. */
export type Transaction = Prisma.TransactionClient;

/**
 * Opens the SQLite file, which `migrate` has brought up to date, and gives a client for it.
 * `:memory:` is allowed. Throws where the file cannot be opened. Close it with `$disconnect()`.
 *
 * Through the adapter of sqlite3-adapter.ts: writes wait their turn, plain reads never wait for a write, and an
 * acknowledged write has reached the disk. Within `$transaction` write through `tx` alone: a write through the
 * database would wait for the transaction that waits for it.
 */
export async function openDatabase(file: string): Promise<Database> {
  const database = new PrismaClient({
    adapter: new PrismaSqlite3({
      url: file,
      // WAL lets reads go on beside a write; FULL because NORMAL loses acknowledged writes in a power cut
      pragmas: ["PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL"],
      readsBesideWrites: true,
    }),
    transactionOptions: { maxWait: 10_000, timeout: 10_000 },
  });
  await database.$connect();
  return database;
}
