/** What is wrong on a line (from 1) of a text's file. `detail` is the offending value, or says more. */
export type Mistake = {
  line: number;
  reason:
    | "invalidUtf8"
    | "nulCharacter"
    | "noFrontMatter"
    | "unclosedFrontMatter"
    | "badFrontMatter"
    | "unknownKey"
    | "missingTitle"
    | "missingSource"
    | "missingLicence"
    | "badLanguage"
    | "badLevel"
    | "emptyHeading"
    | "noParagraphs"
    | "otherNumberOfParagraphs"
    | "otherKind";
  detail?: string;
};

type Decoded = { ok: true; lines: string[] } | { ok: false; mistakes: Mistake[] };

const lineFeed = 0x0a;

/** A line feed is never part of a longer UTF-8 sequence, so the lines can be tried one by one. */
function firstInvalidLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const found = bytes.indexOf(lineFeed, start);
    const end = found < 0 ? bytes.length : found;
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    start = end + 1;
  }
  return line;
}

/**
 * The lines of a UTF-8 file, without its byte order mark; LF, CRLF and CR end a line. Refuses invalid UTF-8
 * (naming the first line with a bad byte) and NUL characters (naming each line).
 */
export function decodeLines(bytes: Uint8Array): Decoded {
  let content: string;
  try {
    content = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return { ok: false, mistakes: [{ line: firstInvalidLine(bytes), reason: "invalidUtf8" }] };
  }
  const lines = content.split(/\r\n?|\n/);
  const mistakes = lines.flatMap((text, i): Mistake[] =>
    text.includes("\0") ? [{ line: i + 1, reason: "nulCharacter" }] : [],
  );
  return mistakes.length > 0 ? { ok: false, mistakes } : { ok: true, lines };
}
