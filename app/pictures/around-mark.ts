type Range = [start: number, end: number];

/** Characters that a study card has room for at its smallest size. */
const room = 220;
/** Characters that stay before the mark. */
const before = 100;

/**
 * The part of a long text in which its first mark can be seen: cut at the front, at a word, with "…" in place of what
 * is missing. The end is left to the layout. Offsets: UTF-16, half-open, relative to the text that goes in, or comes
 * out.
 */
export function aroundMark(text: string, marks: readonly Range[]): { text: string; marks: Range[] } {
  const [first] = marks;
  if (!first || first[1] <= room) return { text, marks: [...marks] };
  const space = text.indexOf(" ", first[0] - before);
  const start = space === -1 || space >= first[0] ? first[0] : space + 1;
  const shift = start - 2;
  return {
    text: `… ${text.slice(start)}`,
    marks: marks.map(([from, to]) => [from - shift, to - shift]),
  };
}
