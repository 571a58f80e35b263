import type { ReactElement } from "react";
import { colours } from "./colours";
import type { FittedText } from "./fit-text";
import type { Line } from "./wrap-text";

type Range = readonly [start: number, end: number];

/** The stretches of a line that are marked or not, in order. */
function stretches(
  { start, end }: Line,
  marks: readonly Range[],
): { start: number; end: number; marked: boolean }[] {
  const edges = marks.flat().filter((offset) => offset > start && offset < end);
  const points = [...new Set([start, ...edges, end])].sort((a, b) => a - b);
  return points.slice(1).map((to, i) => {
    const from = points[i] ?? start;
    return { start: from, end: to, marked: marks.some(([first, last]) => first <= from && to <= last) };
  });
}

/**
 * A fitted text as lines, of which the ranges in `marks` (UTF-16, half-open, in the text) are underlined. The lines
 * never wrap again. Not a component: the renderer would call it without React, and the React Compiler's cache fails.
 */
export function textLines(
  { text, size, leading, lines }: FittedText,
  { colour = colours.ink, marks = [] }: { colour?: string; marks?: readonly Range[] } = {},
): ReactElement {
  return (
    <div
      style={{ display: "flex", flexDirection: "column", fontSize: size, lineHeight: leading, color: colour }}
    >
      {lines.map((line) => (
        <div key={line.start} style={{ display: "flex", whiteSpace: "pre" }}>
          {stretches(line, marks).map(({ start, end, marked }) => (
            <span
              key={start}
              style={marked ? { textDecoration: "underline", textDecorationColor: colours.accent } : {}}
            >
              {text.slice(start, end) + (end === line.end ? line.tail : "")}
            </span>
          ))}
        </div>
      ))}
    </div>
  );
}
