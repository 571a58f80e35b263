import type { Picture } from "./picture";
import type { Typeface } from "./typeface";

/** Draws a picture as PNG: 20–60 ms, the first time 200 ms more. Throws where the renderer fails: a bug of ours. */
export async function drawPicture({ fonts }: Typeface, { width, height, drawing }: Picture): Promise<Buffer> {
  // Loaded when the first picture is drawn: a page knows the address of its picture without the renderer's megabytes.
  // Hidden from Next's bundler, which would put the copy inside Next, of another version, in the package's place.
  const { ImageResponse } = await import(/* turbopackIgnore: true */ "@vercel/og");
  return Buffer.from(await new ImageResponse(drawing, { width, height, fonts }).arrayBuffer());
}
