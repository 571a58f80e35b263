import { z } from "zod";
import { handleChange } from "@/app/handle-change";
import { identify } from "@/app/identify";
import { compareDutch, compareTranslation } from "@/app/practice/compare";

const compareInput = z.strictObject({
  kind: z.enum(["translation", "dutch"]),
  paragraphId: z.string().min(1).max(100),
  body: z.string().max(50_000),
});

/** What was written in practice beside what it is held against. POST, since it may be long; nothing is changed. */
export function POST(request: Request): Promise<Response> {
  return handleChange(request, compareInput, async (_, { kind, paragraphId, body }) => {
    const learner = await identify();
    return kind === "translation"
      ? compareTranslation(learner, paragraphId, body)
      : compareDutch(learner, paragraphId, body);
  });
}
