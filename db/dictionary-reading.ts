import { readFile, stat } from "node:fs/promises";
import { type DictionaryParts, detectDictionary } from "@/core/exchange/detect-dictionary";
import { dictdHeader, readDictd } from "@/core/exchange/dictd";
import type { DictionaryHeader, DictionaryItem } from "@/core/exchange/dictionary-entry";
import { readDictionaryTsv } from "@/core/exchange/dictionary-tsv";
import { readStarDict } from "@/core/exchange/stardict";
import { readStarDictInfo } from "@/core/exchange/stardict-info";
import { readWiktextract } from "@/core/exchange/wiktextract";
import { readYomitanBank, readYomitanIndex } from "@/core/exchange/yomitan";
import { RefusalError } from "./dictionary-refusal";
import type { UnpackedFile } from "./dictionary-unpack";
import { FileBytes, headOf, linesOf } from "./file-bytes";
import { openWikDict } from "./wikdict-file";

type Reading = {
  header: DictionaryHeader;
  items: Iterable<DictionaryItem> | AsyncIterable<DictionaryItem>;
  /** from 0 to 1 */
  progress: () => number;
  close: () => Promise<void>;
};
/** A dictionary that is being read; to be closed. */
export type DictionaryReading = Reading & { format: DictionaryParts["format"] };

type Parts<Format> = Extract<DictionaryParts, { format: Format }>;
type PathOf = (name: string) => string;

const maxBank = 128 * 1024 ** 2;
const headBytes = 4_096;

/** What `read` makes of files that are closed with the reading, or at once where it throws. */
function withFiles(paths: readonly string[], read: (files: FileBytes[]) => Omit<Reading, "close">): Reading {
  const files: FileBytes[] = [];
  const closeAll = () => {
    for (const file of files.splice(0)) file.close();
  };
  try {
    for (const file of paths) files.push(new FileBytes(file));
    return { ...read([...files]), close: async () => closeAll() };
  } catch (error) {
    closeAll();
    throw error;
  }
}

async function readText(file: string, max: number): Promise<string> {
  const { size } = await stat(file);
  if (size > max) throw new RefusalError("partTooLarge");
  return readFile(file, "utf8");
}

function openDictd(parts: Parts<"dictd">, pathOf: PathOf): Reading {
  const paths = [parts.index, parts.index, parts.dict].map(pathOf);
  return withFiles(paths, ([first, index, dict]) => {
    if (!first || !index || !dict) throw new Error("files that were asked for");
    const header = dictdHeader(linesOf(first), dict);
    return { header, items: readDictd(linesOf(index), dict), progress: () => index.progress };
  });
}

async function openStarDict(parts: Parts<"stardict">, pathOf: PathOf): Promise<Reading> {
  const read = readStarDictInfo(await readText(pathOf(parts.ifo), 100_000));
  if (!read.ok) throw new RefusalError(read.reason, read);
  const names = [parts.idx, parts.dict, ...(parts.syn === null ? [] : [parts.syn])];
  return withFiles(names.map(pathOf), ([idx, dict, syn = null]) => {
    if (!idx || !dict) throw new Error("files that were asked for");
    const items = readStarDict(read.info, { idx, dict, syn });
    return { header: read.info.header, items, progress: () => idx.progress };
  });
}

async function openYomitan(parts: Parts<"yomitan">, pathOf: PathOf): Promise<Reading> {
  const read = readYomitanIndex(await readText(pathOf(parts.index), 1_000_000));
  if (!read.ok) throw new RefusalError(read.reason, read);
  let done = 0;
  const items = async function* () {
    for (const name of parts.banks) {
      yield* readYomitanBank(await readText(pathOf(name), maxBank), name);
      done++;
    }
  };
  const progress = () => done / parts.banks.length;
  return { header: read.header, items: items(), progress, close: async () => {} };
}

function openLines(parts: Parts<"tsv" | "wiktextract">, pathOf: PathOf): Reading {
  return withFiles([pathOf(parts.file)], ([bytes]) => {
    if (!bytes) throw new Error("a file that was asked for");
    const progress = () => bytes.progress;
    if (parts.format === "tsv") {
      return { header: { title: "", licence: "" }, items: readDictionaryTsv(linesOf(bytes)), progress };
    }
    const header = { title: "Wiktionary", licence: "CC BY-SA, GFDL" };
    return { header, items: readWiktextract(linesOf(bytes)), progress };
  });
}

async function openParts(parts: DictionaryParts, pathOf: PathOf): Promise<Reading> {
  switch (parts.format) {
    case "dictd":
      return openDictd(parts, pathOf);
    case "stardict":
      return openStarDict(parts, pathOf);
    case "yomitan":
      return openYomitan(parts, pathOf);
    case "wikdict":
      return {
        header: { title: "WikDict", licence: "CC BY-SA" },
        ...(await openWikDict(pathOf(parts.file))),
      };
    default:
      return openLines(parts, pathOf);
  }
}

/** Finds out the format of unpacked files and opens them. Throws the refusals of the formats, as RefusalError. */
export async function openReading(files: readonly UnpackedFile[]): Promise<DictionaryReading> {
  const detected = detectDictionary(files.map(({ name, path }) => ({ name, head: headOf(path, headBytes) })));
  if (!detected.ok) throw new RefusalError(detected.reason, detected);
  const paths = new Map(files.map(({ name, path }) => [name, path]));
  const reading = await openParts(detected.parts, (name) => paths.get(name) ?? name);
  return { ...reading, format: detected.parts.format };
}
