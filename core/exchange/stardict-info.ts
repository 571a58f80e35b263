import type { DictionaryHeader } from "./dictionary-entry";
import { licenceName } from "./licence-name";

/** What the .ifo file says that a reader needs. */
export type StarDictInfo = {
  header: DictionaryHeader;
  /** bytes of an offset in the .idx file */
  offsetBytes: 4 | 8;
  /** the types of an article's fields, where all articles have the same; else null, and each article names them */
  types: string | null;
};

type Read = { ok: true; info: StarDictInfo } | { ok: false; reason: string; detail?: string };

/**
 * Reads a StarDict .ifo file. Reasons: badIfo (it does not begin as one), badOffsetBits.
 * Source: StarDict's doc/StarDictFileFormat, versions 2.4.2 and 3.0.0.
 */
export function readStarDictInfo(text: string): Read {
  const [magic, ...lines] = text.replace(/^\uFEFF/, "").split(/\r\n?|\n/);
  if (magic?.trim() !== "StarDict's dict ifo file") return { ok: false, reason: "badIfo" };
  const fields = new Map(
    lines.map((line) => {
      const at = line.indexOf("=");
      return [line.slice(0, Math.max(at, 0)).trim(), line.slice(at + 1).trim()] as const;
    }),
  );
  const bits = fields.get("idxoffsetbits") ?? "32";
  if (bits !== "32" && bits !== "64")
    return { ok: false, reason: "badOffsetBits", detail: bits.slice(0, 20) };
  const header = {
    title: fields.get("bookname") ?? "",
    licence: licenceName([...fields.values()].join("\n")),
  };
  const types = fields.get("sametypesequence") ?? "";
  return { ok: true, info: { header, offsetBytes: bits === "64" ? 8 : 4, types: types || null } };
}
