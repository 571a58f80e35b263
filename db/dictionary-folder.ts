import { mkdir, open, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { dictionaryFormats } from "@/core/exchange/detect-dictionary";
import { RefusalError } from "./dictionary-refusal";
import { Sqlite3Connection } from "./sqlite3-connection";

const manifestSchema = z.object({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,80}$/),
  title: z.string(),
  format: z.enum(dictionaryFormats),
  licence: z.string(),
  /** the address or the file name that it was added from */
  source: z.string(),
  /** of the files, byte for byte: SHA-256 in hexadecimal */
  inputHash: z.string(),
  addedAt: z.iso.datetime(),
  /** the names of the files beside the manifest, as they were given */
  files: z.array(z.string().regex(/^[^/\\]+$/)).min(1),
});

/** What stands in <data>/dictionaries/<id>/manifest.json. */
export type Manifest = z.infer<typeof manifestSchema>;

/** Where the learner's dictionaries are kept as they came, one folder each. */
export const dictionariesFolder = (dataDir: string): string => path.join(dataDir, "dictionaries");

/** The compiled file, from which words are looked up. */
export const dictionaryFile = (dataDir: string): string => path.join(dataDir, "dictionary.db");

async function parseFile<T>(file: string, schema: z.ZodType<T>): Promise<T | null> {
  try {
    return schema.safeParse(JSON.parse(await readFile(file, "utf8"))).data ?? null;
  } catch {
    return null;
  }
}

/**
 * The dictionaries that the learner added, in the learner's order ("core" among them where the learner moved it, else
 * first); new ones come last. A folder without a manifest that can be read is passed over.
 */
export async function readManifests(dataDir: string): Promise<{ manifests: Manifest[]; order: string[] }> {
  const folder = dictionariesFolder(dataDir);
  const names = await readdir(folder).catch(() => []);
  const read = await Promise.all(
    names
      .filter((name) => !name.startsWith("."))
      .map((name) => parseFile(path.join(folder, name, "manifest.json"), manifestSchema)),
  );
  const manifests = read.filter((manifest) => manifest !== null);
  manifests.sort((a, b) => (`${a.addedAt} ${a.id}` < `${b.addedAt} ${b.id}` ? -1 : 1));
  const chosen = (await parseFile(path.join(folder, "order.json"), z.array(z.string()))) ?? [];
  const ids = ["core", ...manifests.map(({ id }) => id)];
  const kept = chosen.filter((id) => ids.includes(id));
  const first = kept.includes("core") ? [] : ["core"];
  const order = [...new Set([...first, ...kept, ...ids])];
  manifests.sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  return { manifests, order };
}

/** Writes a file of JSON, whole or not at all. */
export async function writeJson(file: string, value: unknown): Promise<void> {
  await writeFile(`${file}.new`, `${JSON.stringify(value, null, 2)}\n`);
  await syncToDisk(`${file}.new`);
  await rename(`${file}.new`, file);
}

/** Makes sure that what was written to a file, or which files a folder has, outlasts a power cut. */
export async function syncToDisk(target: string, flags = "r+"): Promise<void> {
  const handle = await open(target, flags);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * Runs `work` while no other process, and nothing else in this one, changes the dictionaries; throws the refusal
 * dictionariesBusy at once where another does. What an interruption left behind is cleared first.
 */
export async function withDictionaries<T>(dataDir: string, work: () => Promise<T>): Promise<T> {
  const folder = dictionariesFolder(dataDir);
  await mkdir(folder, { recursive: true });
  // SQLite's lock ends with the process that has it, whatever ends that; the file itself stays empty
  const lock = await Sqlite3Connection.open(path.join(folder, ".lock"));
  try {
    await lock.exec("BEGIN EXCLUSIVE").catch(() => {
      throw new RefusalError("dictionariesBusy");
    });
    const left = (await readdir(folder)).filter((name) => /^\.(?:adding|unpacked|removed)-/.test(name));
    for (const name of left) await rm(path.join(folder, name), { recursive: true, force: true });
    await rm(`${dictionaryFile(dataDir)}.new`, { force: true });
    return await work();
  } finally {
    await lock.close();
  }
}
