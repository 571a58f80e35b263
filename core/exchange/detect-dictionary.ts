export const dictionaryFormats = ["dictd", "stardict", "yomitan", "wiktextract", "wikdict", "tsv"] as const;

/** name: without folders. head: its first bytes, some thousand. */
type File = { name: string; head: Uint8Array };

/** Names of files, by format. */
export type DictionaryParts =
  | { format: "dictd"; index: string; dict: string }
  | { format: "stardict"; ifo: string; idx: string; dict: string; syn: string | null }
  | { format: "yomitan"; index: string; banks: string[] }
  | { format: "wiktextract"; file: string }
  | { format: "wikdict"; file: string }
  | { format: "tsv"; file: string };

type Detected = { ok: true; parts: DictionaryParts } | { ok: false; reason: string; detail?: string };

const latin = new TextDecoder("latin1");
const decoder = new TextDecoder();

/** "freedict-eng-nld" goes the other way: every word of it would be looked up in vain. */
function otherLanguage(name: string): string | null {
  const [, from = "", to = ""] =
    /(?:^|[-_.])([a-z]{2,3})-([a-z]{2,3})(?=[-_.]|$)/.exec(name.toLowerCase()) ?? [];
  const dutch = ["nl", "nld", "dut"];
  return dutch.includes(to) && !dutch.includes(from) ? `${from}-${to}` : null;
}

/** The files that belong with the only one of this ending. */
function siblings(files: readonly File[], ending: string) {
  const found = files.map(({ name }) => name).filter((name) => name.toLowerCase().endsWith(ending));
  const [first] = found;
  const stem = first?.slice(0, -ending.length) ?? "";
  const part = (other: string) => files.find(({ name }) => name === stem + other)?.name ?? null;
  return { first, part, several: found.length > 1 };
}

function detectParts(files: readonly File[]): Detected {
  const missing = (detail: string): Detected => ({ ok: false, reason: "missingPart", detail });
  const ifo = siblings(files, ".ifo");
  const dictd = siblings(files, ".index");
  if (ifo.several || dictd.several) return { ok: false, reason: "severalDictionaries" };
  if (ifo.first !== undefined) {
    const [idx, dict, syn] = [ifo.part(".idx"), ifo.part(".dict"), ifo.part(".syn")];
    if (!idx || !dict) return missing(idx ? ".dict" : ".idx");
    return { ok: true, parts: { format: "stardict", ifo: ifo.first, idx, dict, syn } };
  }
  if (dictd.first !== undefined) {
    const dict = dictd.part(".dict");
    return dict ? { ok: true, parts: { format: "dictd", index: dictd.first, dict } } : missing(".dict");
  }
  if (files.some(({ name }) => name.endsWith(".idx"))) return missing(".ifo");
  if (files.some(({ name }) => name.endsWith(".dict"))) return missing(".index");
  const banks = files.map(({ name }) => name).filter((name) => /^term_bank_\d+\.json$/.test(name));
  const number = (name: string) => Number(/\d+/.exec(name)?.[0]);
  if (files.some(({ name }) => name === "index.json")) {
    if (banks.length === 0) return missing("term_bank_1.json");
    banks.sort((a, b) => number(a) - number(b));
    return { ok: true, parts: { format: "yomitan", index: "index.json", banks } };
  }
  return banks.length > 0 ? missing("index.json") : detectSingle(files);
}

function detectSingle(files: readonly File[]): Detected {
  const [file, second] = files;
  if (!file || second) return { ok: false, reason: second ? "severalDictionaries" : "unknownFormat" };
  const { name, head } = file;
  if (latin.decode(head.subarray(0, 15)) === "SQLite format 3") {
    return { ok: true, parts: { format: "wikdict", file: name } };
  }
  const text = decoder
    .decode(head)
    .replace(/^\uFEFF/, "")
    .trimStart();
  if (/^<(?:!doctype html|html|head|body)/i.test(text)) return { ok: false, reason: "webPage", detail: name };
  if (text.includes("\0")) return { ok: false, reason: "unknownFormat", detail: name };
  if (text.startsWith("{")) return { ok: true, parts: { format: "wiktextract", file: name } };
  if (text.includes("\t")) return { ok: true, parts: { format: "tsv", file: name } };
  return { ok: false, reason: "unknownFormat", detail: name };
}

/**
 * Says which format the unpacked files of one dictionary are, by names and first bytes. Reasons: missingPart (detail: the
 * ending or name that lacks), severalDictionaries, otherLanguage, webPage, unknownFormat.
 */
export function detectDictionary(files: readonly File[]): Detected {
  const detected = detectParts(files);
  if (!detected.ok) return detected;
  const { parts } = detected;
  const name = "file" in parts ? parts.file : parts.format === "stardict" ? parts.ifo : parts.index;
  const other = otherLanguage(name);
  return other ? { ok: false, reason: "otherLanguage", detail: other } : detected;
}
