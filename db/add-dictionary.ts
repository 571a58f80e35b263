import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdtemp, rename, rm } from "node:fs/promises";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { buildDictionary, type OnProgress } from "./build-dictionary";
import { type DictionaryRow, type FoundProblems, readContents } from "./dictionary-file";
import {
  dictionariesFolder,
  dictionaryFile,
  type Manifest,
  readManifests,
  syncToDisk,
  withDictionaries,
  writeJson,
} from "./dictionary-folder";
import { openReading } from "./dictionary-reading";
import { type DictionaryRefusal, orRefusal, RefusalError } from "./dictionary-refusal";
import { maxBytes, unpackFiles } from "./dictionary-unpack";

/** A file of a dictionary, read once. size: bytes, null where it is not known. */
export type DictionaryUpload = {
  name: string;
  size: number | null;
  chunks: AsyncIterable<Uint8Array>;
  /** called when nothing more will be read, whether it was read or not */
  cancel?: () => void;
};

export type AddResult = ({ ok: true; dictionary: DictionaryRow } & FoundProblems) | DictionaryRefusal;

/** "a/Mijn lijst.tsv" → "Mijn lijst.tsv": a name that is one on every system. */
function safeName(name: string): string {
  const base = name.split(/[/\\]/).at(-1) ?? "";
  const safe = base
    .normalize("NFC")
    .replace(/[^\p{L}\p{N}._ ()-]/gu, "_")
    .replace(/^\.+/, "");
  return safe.slice(-100) || "dictionary";
}

/** "freedict-nld-eng.dict.dz" → freedict-nld-eng */
function idOf(name: string, taken: readonly string[]): string {
  const plain = name
    .normalize("NFD")
    .toLowerCase()
    .replace(/\.(?:tar|dict|index|ifo|jsonl|tsv|txt|sqlite3?|db|zip|gz|xz|dz|tgz|txz)\b/g, "");
  const slug =
    plain
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-+|-+$/g, "")
      .slice(0, 60) || "dictionary";
  for (let i = 1; ; i++) {
    const id = i === 1 ? slug : `${slug}-${i}`;
    if (!taken.includes(id)) return id;
  }
}

/** Writes the files as they come into the folder, and hashes them. Throws fileTooLarge (2 GB together), sameName. */
async function storeFiles(files: readonly DictionaryUpload[], folder: string, onProgress: OnProgress) {
  const total = files.reduce<number | null>(
    (sum, { size }) => (sum === null || size === null ? null : sum + size),
    0,
  );
  const hashes = new Map<string, string>();
  let bytes = 0;
  for (const { name, chunks } of files) {
    const safe = safeName(name);
    if (safe === "manifest.json" || hashes.has(safe)) throw new RefusalError("sameName", { detail: safe });
    const hash = createHash("sha256");
    const counted = async function* () {
      for await (const chunk of chunks) {
        bytes += chunk.length;
        if (bytes > maxBytes) throw new RefusalError("fileTooLarge");
        hash.update(chunk);
        onProgress({ phase: "storing", id: "", done: total ? Math.min(1, bytes / total) : null, entries: 0 });
        yield chunk;
      }
    };
    await pipeline(counted(), createWriteStream(path.join(folder, safe)));
    await syncToDisk(path.join(folder, safe));
    hashes.set(safe, hash.digest("hex"));
  }
  if (bytes === 0) throw new RefusalError("emptyFile");
  // not of the names: the same files under others are the same dictionary
  const together = createHash("sha256").update([...hashes.values()].sort().join());
  return { files: [...hashes.keys()], inputHash: together.digest("hex") };
}

type Upload = {
  /** one file, or those that belong together (.index and .dict.dz; .ifo, .idx and .dict) */
  files: readonly DictionaryUpload[];
  /** where it is from, for the learner: a file name or an address */
  source: string;
};

/**
 * Adds a dictionary: keeps its files as they come in <data>/dictionaries/<id>/, finds out what they are, and compiles
 * them into dictionary.db beside those that are there already; it comes last in the order. On any failure nothing is
 * changed. problems: the entries that could not be read. Reasons: those of the formats (core/exchange) and of
 * unpackFiles, alreadyAdded (detail: its title), noEntries, fileTooLarge, emptyFile, sameName, dictionariesBusy, diskFull, notWritable.
 */
export async function addDictionary(
  dataDir: string,
  upload: Upload,
  onProgress: OnProgress,
  now: Date,
): Promise<AddResult> {
  const folder = dictionariesFolder(dataDir);
  const add = async (staging: string, unpacked: string): Promise<AddResult> => {
    const stored = await storeFiles(upload.files, staging, onProgress);
    const { manifests } = await readManifests(dataDir);
    const twin = manifests.find(({ inputHash }) => inputHash === stored.inputHash);
    if (twin) throw new RefusalError("alreadyAdded", { detail: twin.title });
    const id = idOf(stored.files[0] ?? "", ["core", ...manifests.map((manifest) => manifest.id)]);
    const paths = stored.files.map((name) => path.join(staging, name));
    const onBytes = () => onProgress({ phase: "unpacking", id, done: null, entries: 0 });
    const reading = await openReading(await unpackFiles(paths, unpacked, onBytes));
    const manifest: Manifest = {
      id,
      title: reading.header.title.slice(0, 200).trim() || (stored.files[0] ?? id),
      format: reading.format,
      licence: reading.header.licence.slice(0, 200),
      source: upload.source.slice(0, 2_000),
      addedAt: now.toISOString(),
      ...stored,
    };
    const { files: _, ...row } = manifest;
    const kept = (await readContents(dictionaryFile(dataDir)))?.rows ?? [];
    const dictionaries = [
      ...kept.map((old) => ({ row: old, read: null })),
      { row, read: async () => reading },
    ];
    const built = await buildDictionary(dataDir, { dictionaries, compiled: [] }, onProgress).finally(
      reading.close,
    );
    try {
      await writeJson(path.join(staging, "manifest.json"), manifest);
      await rename(staging, path.join(folder, id));
    } catch (error) {
      await built.discard();
      throw error;
    }
    // interrupted here, the dictionary is compiled at the next occasion, from its manifest
    await built.commit();
    const dictionary = (await readContents(dictionaryFile(dataDir)))?.rows.find((added) => added.id === id);
    if (!dictionary) throw new Error(`${id} is not in what was just compiled`);
    return { ok: true, dictionary, ...(built.problems.get(id) ?? { problems: [], problemCount: 0 }) };
  };
  const added = orRefusal(() =>
    withDictionaries(dataDir, async () => {
      const staging = await mkdtemp(path.join(folder, ".adding-"));
      const unpacked = await mkdtemp(path.join(folder, ".unpacked-"));
      try {
        return await add(staging, unpacked);
      } finally {
        await rm(staging, { recursive: true, force: true });
        await rm(unpacked, { recursive: true, force: true });
      }
    }),
  );
  return added.finally(() => {
    for (const file of upload.files) file.cancel?.();
  });
}
