import "server-only";
import { type Database, openDatabase } from "@/db/connect";
import { environment } from "./environment";

const kept = globalThis as typeof globalThis & { naastDatabase?: Promise<Database> };

/** The one client of the running server; kept on globalThis because a reload in development runs modules anew. */
export function database(): Promise<Database> {
  kept.naastDatabase ??= openDatabase(environment.databaseFile);
  return kept.naastDatabase;
}
