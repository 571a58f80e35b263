import { z } from "zod";
import { handleChange } from "@/app/handle-change";
import { saveReadingPosition } from "@/db/reading-positions";

const input = z.strictObject({
  id: z.uuid("error.badRequest"),
  slug: z.string().min(1).max(200),
  paragraphId: z.string().min(1).max(100),
});

/** Keeps where the learner is in a text; sent while scrolling and when the page is left. */
export function PUT(request: Request): Promise<Response> {
  return handleChange(request, input, async (db, position, now) => ({
    ok: await saveReadingPosition(db, position, now),
  }));
}
