import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { onTestFinished } from "vitest";
import { addDictionary, type DictionaryUpload } from "../add-dictionary";
import type { CoreEntries } from "../compile-dictionaries";
import { type Dictionary, openDictionary } from "../dictionary";
import { temporaryFolder } from "./temporary-folder";

/** When the tests add their dictionaries. */
const addedAt = new Date("2026-11-22T12:00:00.000Z");

/** A file as a browser or the command line hands it over, in pieces of some bytes. */
export function upload(name: string, content: string | Uint8Array): DictionaryUpload {
  const bytes = Buffer.from(content);
  const chunks = async function* () {
    for (let at = 0; at < bytes.length; at += 1_000) yield bytes.subarray(at, at + 1_000);
  };
  return { name, size: bytes.length, chunks: chunks() };
}

/** A data folder with a dictionary.db that is being looked up in; both end with the test. */
export async function dictionaryFolder() {
  const data = await temporaryFolder();
  const file = path.join(data, "dictionary.db");
  const dictionary: Dictionary = openDictionary(file);
  onTestFinished(() => dictionary.close());
  return {
    data,
    file,
    dictionary,
    add: (...files: DictionaryUpload[]) =>
      addDictionary(data, { files, source: files[0]?.name ?? "" }, () => {}, addedAt),
    /** "freedict: house / home" for each answer to each word */
    meanings: async (...words: string[]): Promise<string[]> =>
      (await dictionary.lookUp(words)).map(
        (found) => `${found.dictionary.id}: ${found.meanings.join(" / ")}`,
      ),
    /** Every file of the data folder but the empty lock, with its bytes. */
    files: async (): Promise<Record<string, string>> => {
      const names = await readdir(data, { recursive: true, withFileTypes: true });
      const paths = names
        .filter((entry) => entry.isFile())
        .map((entry) => path.join(entry.parentPath, entry.name));
      const kept = paths.filter((name) => !name.endsWith(".lock")).sort();
      const contents = kept.map(
        async (name) => [path.relative(data, name), await readFile(name, "base64")] as const,
      );
      return Object.fromEntries(await Promise.all(contents));
    },
  };
}

/** A lexicon of these words, each with one meaning; `read` counts how often it was gone through. */
export function coreOf(words: Record<string, string>, hash = JSON.stringify(words)) {
  const counter = { read: 0 };
  const entries = function* () {
    counter.read++;
    for (const [headword, meaning] of Object.entries(words)) {
      yield { headword, partOfSpeech: null, article: null, meanings: [meaning] };
    }
  };
  const core: CoreEntries = { hash, title: "Naast", licence: "MIT", source: "", count: null, entries };
  return { core, counter };
}
