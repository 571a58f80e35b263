import { readGlossaryCsv } from "@/core/exchange/glossary-csv";
import { decodeLines } from "@/core/text/decode";

/**
 * The rows of a text's glossary.csv and what is wrong in it, by line. A file that is not UTF-8 has none: half of
 * its letters would be guessed.
 */
export function readGlossaryFile(bytes: Uint8Array): ReturnType<typeof readGlossaryCsv> {
  const decoded = decodeLines(bytes);
  // A NUL is reported of its row, and the others are kept.
  const problems = decoded.ok ? [] : decoded.mistakes.filter(({ reason }) => reason === "invalidUtf8");
  if (problems.length > 0) return { entries: [], problems };
  return readGlossaryCsv(Buffer.from(bytes).toString("utf8"));
}
