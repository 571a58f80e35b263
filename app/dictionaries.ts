import "server-only";
import { type Dictionary, openDictionary } from "@/db/dictionary";
import { dictionaryFile } from "@/db/dictionary-folder";
import { environment } from "./environment";

const kept = globalThis as typeof globalThis & { naastDictionaries?: Dictionary };

/** The look-ups of the running server; kept on globalThis because a reload in development runs modules anew. */
export function dictionaries(): Dictionary {
  kept.naastDictionaries ??= openDictionary(dictionaryFile(environment.dataDir));
  return kept.naastDictionaries;
}
