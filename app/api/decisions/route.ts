import { z } from "zod";
import { decidePlace } from "@/app/decide-place";
import { handleChange } from "@/app/handle-change";

const lemma = z.string().trim().min(1).max(200);
const partOfSpeech = z.string().min(1).max(30);
const decisionInput = z.strictObject({
  id: z.uuid(),
  paragraphId: z.string().min(1).max(100),
  ranges: z
    .array(z.tuple([z.number().int().min(0), z.number().int().min(0)]))
    .min(1)
    .max(6),
  decision: z
    .discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("apart") }),
      z.strictObject({ kind: z.literal("together"), lemma, partOfSpeech }),
      z.strictObject({ kind: z.literal("reading"), lemma, partOfSpeech }),
    ])
    .nullable(),
});

/** Keeps what the learner says of some words instead of the analysis, or takes it back. */
export function PUT(request: Request): Promise<Response> {
  return handleChange(request, decisionInput, decidePlace);
}
