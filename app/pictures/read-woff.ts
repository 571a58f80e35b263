import { inflateSync } from "node:zlib";

/** What a picture needs to know of a font: which characters it holds, and how wide they are, in em. */
export type FontMetrics = ReadonlyMap<number, number>;

function tableOf(woff: Buffer, tag: string): Buffer {
  const count = woff.readUInt16BE(12);
  for (let at = 44; at < 44 + count * 20; at += 20) {
    if (woff.toString("latin1", at, at + 4) !== tag) continue;
    const packed = woff.subarray(woff.readUInt32BE(at + 4)).subarray(0, woff.readUInt32BE(at + 8));
    return packed.length < woff.readUInt32BE(at + 12) ? inflateSync(packed) : packed;
  }
  throw new Error(`The font has no table "${tag}".`);
}

/** The characters of a cmap's Basic Multilingual Plane (format 4), with their glyph numbers. */
function glyphsOf(cmap: Buffer): Map<number, number> {
  const records = Array.from({ length: cmap.readUInt16BE(2) }, (_, i) => cmap.readUInt32BE(8 + i * 8));
  const start = records.find((at) => cmap.readUInt16BE(at) === 4);
  if (start === undefined) throw new Error("The font has no cmap of format 4.");
  const size = cmap.readUInt16BE(start + 6);
  const glyphs = new Map<number, number>();
  for (let at = start + 14; at < start + 14 + size; at += 2) {
    const [last, first] = [cmap.readUInt16BE(at), cmap.readUInt16BE(at + size + 2)];
    const delta = cmap.readUInt16BE(at + size * 2 + 2);
    const rangeAt = at + size * 3 + 2;
    const range = cmap.readUInt16BE(rangeAt);
    for (let code = first; code <= last && code < 0xffff; code++) {
      const listed = range === 0 ? code : cmap.readUInt16BE(rangeAt + range + (code - first) * 2);
      const glyph = listed === 0 ? 0 : (listed + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
  return glyphs;
}

/**
 * Reads the advance width, in em, of every character of a WOFF 1 font. Throws on any other file.
 * Kerning and ligatures are left out: they make Literata's lines narrower, never noticeably wider.
 * Source: W3C WOFF File Format 1.0; OpenType cmap (format 4), head, hhea, hmtx.
 */
export function readWoff(woff: Buffer): FontMetrics {
  if (woff.toString("latin1", 0, 4) !== "wOFF") throw new Error("The font is no WOFF 1 file.");
  const unitsPerEm = tableOf(woff, "head").readUInt16BE(18);
  const measured = tableOf(woff, "hhea").readUInt16BE(34);
  const widths = tableOf(woff, "hmtx");
  const widthOf = (glyph: number) => widths.readUInt16BE(Math.min(glyph, measured - 1) * 4) / unitsPerEm;
  return new Map([...glyphsOf(tableOf(woff, "cmap"))].map(([code, glyph]) => [code, widthOf(glyph)]));
}
