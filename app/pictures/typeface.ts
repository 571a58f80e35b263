import { readFile } from "node:fs/promises";
import { type FontMetrics, readWoff } from "./read-woff";

/** Literata as the pictures use it: its files for the renderer, its characters and widths for the layout. */
export type Typeface = { fonts: { name: string; data: Buffer; weight: 400 }[]; metrics: FontMetrics };

/** The renderer takes one file a family, so each subset is a family of its own. */
export const fontFamily = "Literata, Literata Ext";

let loading: Promise<Typeface> | undefined;

/** Literata, read once a process. Rejects where the font files are missing: the build is broken then. */
export function loadTypeface(): Promise<Typeface> {
  loading ??= readTypeface();
  return loading;
}

async function readTypeface(): Promise<Typeface> {
  // By addresses that the bundler can read off the source: it puts the files beside the server, wherever that runs.
  const [latin, extended] = await Promise.all([
    readFile(new URL("../fonts/literata-latin-400-normal.woff", import.meta.url)),
    readFile(new URL("../fonts/literata-latin-ext-400-normal.woff", import.meta.url)),
  ]);
  return {
    fonts: [
      { name: "Literata", data: latin, weight: 400 },
      { name: "Literata Ext", data: extended, weight: 400 },
    ],
    // The first file goes first, as in `fontFamily`.
    metrics: new Map([...readWoff(extended), ...readWoff(latin)]),
  };
}
