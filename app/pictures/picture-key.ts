import { createHash } from "node:crypto";
import type { Picture } from "./picture";

/** To be raised when the same drawing comes out differently: another renderer, other font files. */
const rendererVersion = "@vercel/og 0.11.1, Literata 5.3.0";

/**
 * A hash of all that is drawn: texts, sizes, colours, places. Of the drawing rather than of what it was made from, so
 * that a change of the design needs no version that one would forget to raise.
 */
export function pictureKey({ width, height, drawing }: Picture): string {
  // In development an element also carries who made it, which is no part of the picture.
  const drawn = JSON.stringify(drawing, (name, value: unknown) => (name.startsWith("_") ? undefined : value));
  return createHash("sha256").update(`${rendererVersion}\n${width}×${height}\n${drawn}`).digest("hex");
}
