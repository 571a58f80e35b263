import "server-only";
import { headers } from "next/headers";
import type { z } from "zod";
import type { Database } from "@/db/connect";
import { database } from "./database";
import { environment } from "./environment";
import { identify } from "./identify";
import { isSameOrigin, isTrustedHost } from "./trusted-host";

/** Bytes that a request body may have: the longest translation, four bytes a character, escaped as JSON. */
const maxBytes = 2_000_000;

const refuse = (status: number, reason: string) => Response.json({ ok: false, reason }, { status });

/**
 * Answers a change sent to a route handler: the sender is checked, the body is bounded and parsed by its schema,
 * and `change` runs for the learner who asks. Refusals are `{ ok: false, reason }` with an i18n key: 403 from
 * another site, 413 too large, 400 unreadable or against the schema; what `change` gives is sent as it is.
 */
export async function handleChange<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
  change: (db: Database, input: z.output<Schema> & { learnerId: string }, now: Date) => Promise<unknown>,
): Promise<Response> {
  const sent = await headers();
  if (!isTrustedHost(sent.get("host"), environment.hosts) || !isSameOrigin(sent))
    return refuse(403, "error.otherSite");
  if (Number(sent.get("content-length") ?? 0) > maxBytes) return refuse(413, "error.tooLong");
  const text = await boundedText(request);
  if (text === null) return refuse(413, "error.tooLong");
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return refuse(400, "error.badRequest");
  }
  const parsed = schema.safeParse(json);
  if (!parsed.success) {
    const message = parsed.error.issues[0]?.message ?? "";
    return refuse(400, message.startsWith("error.") ? message : "error.badRequest");
  }
  const learner = await identify();
  return Response.json(
    await change(
      await database(),
      { ...(parsed.data as object), learnerId: learner.id } as never,
      new Date(),
    ),
  );
}

/** The body as text, or null as soon as it passes the bound: a body without a length must not fill the memory. */
async function boundedText(request: Request): Promise<string | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > maxBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}
