import "server-only";
import path from "node:path";
import { headers } from "next/headers";
import { environment } from "@/app/environment";
import { drawPicture } from "./draw-picture";
import type { Picture } from "./picture";
import { cachedPicture } from "./picture-cache";
import { pictureKey } from "./picture-key";
import { loadTypeface, type Typeface } from "./typeface";

/**
 * Answers with the picture that `compose` makes, as PNG, from the cache where it was drawn before; 304 where the
 * browser has it. Private: what a picture shows may be the learner's own.
 */
export async function answerPicture(
  compose: (typeface: Typeface) => Picture,
  further: Record<string, string> = {},
): Promise<Response> {
  const [typeface, sent] = await Promise.all([loadTypeface(), headers()]);
  const picture = compose(typeface);
  const key = pictureKey(picture);
  const etag = `"${key.slice(0, 32)}"`;
  const answered = { etag, "cache-control": "private, no-cache", vary: "Cookie, Accept-Language" };
  if (sent.get("if-none-match")?.includes(etag))
    return new Response(null, { status: 304, headers: answered });
  const folder = path.join(environment.dataDir, "cache/pictures");
  const png = await cachedPicture(folder, key, () => drawPicture(typeface, picture));
  return new Response(new Uint8Array(png), {
    headers: { ...answered, ...further, "content-type": "image/png" },
  });
}
