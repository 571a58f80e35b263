import { z } from "zod";
import { maxBytes } from "@/db/dictionary-unpack";

const schema = z.object({
  id: z.uuid(),
  files: z
    .array(z.object({ name: z.string().min(1).max(255), size: z.int().min(0) }))
    .min(1)
    .max(20),
});

type UploadRequest = z.output<typeof schema>;
type Parsed = { ok: true; upload: UploadRequest } | { ok: false; status: number; reason: string };

/**
 * What an upload says of itself in its address, `?id=…&name=…&size=…&name=…&size=…`: the files of one dictionary, which
 * follow each other in the body without anything between them, so that neither side ever holds them in memory.
 * Reasons: error.badRequest (400); fileTooLarge (413), over 2 GB together.
 */
export function readUploadRequest(query: URLSearchParams): Parsed {
  const sizes = query.getAll("size");
  const names = query.getAll("name");
  const files = names.map((name, i) => ({
    name,
    size: /^\d+$/.test(sizes[i] ?? "") ? Number(sizes[i]) : -1,
  }));
  const parsed = schema.safeParse({ id: query.get("id"), files });
  if (!parsed.success || sizes.length !== names.length) {
    return { ok: false, status: 400, reason: "error.badRequest" };
  }
  const total = files.reduce((sum, { size }) => sum + size, 0);
  if (total > maxBytes) return { ok: false, status: 413, reason: "fileTooLarge" };
  return { ok: true, upload: parsed.data };
}
