import { z } from "zod";
import { longestAgo } from "./card";
import { exerciseKinds } from "./exercise";

const id = z.uuid();
const rowId = z.string().min(1).max(100);
const rating = z.literal([1, 2, 3, 4]);
/** A day at most: whoever leaves a card open overnight did not think about it for so long. */
const duration = z.int().min(0).max(86_400_000);

/** One answer: of a card and, where its article was asked too, of a second card. `id` is the mutation's. */
export const reviewInput = z.strictObject({
  id,
  exercise: z.enum([...exerciseKinds, "reading"]),
  answer: z.string().max(2_000).nullable(),
  confusedWith: rowId.nullable(),
  duration,
  /** milliseconds since it was given, where it waited on the device */
  ago: z.int().min(0).max(longestAgo).optional(),
  cards: z
    .array(z.strictObject({ reviewId: id, cardId: rowId, rating }))
    .min(1)
    .max(20),
});
export type ReviewInput = z.infer<typeof reviewInput>;

/** Takes back all reviews of one answer; `answerId` is the id that it was sent with. */
export const undoInput = z.strictObject({ id, answerId: id });
export type UndoInput = z.infer<typeof undoInput>;

export const attemptKinds = ["translation", "dutch"] as const;
export const attemptAids = ["hints", "reference", "earlier", "look-up"] as const;

/** What was written in practice. `id` is the attempt's, and the mutation's. */
export const attemptInput = z.strictObject({
  id,
  paragraphId: rowId,
  kind: z.enum(attemptKinds),
  body: z.string().min(1).max(50_000),
  duration,
  aids: z.array(z.enum(attemptAids)).max(attemptAids.length),
});
export type AttemptInput = z.infer<typeof attemptInput>;

/** Which sentences of an attempt are as right as the first translation's: the whole list, each as written. */
export const acceptVariantsInput = z.strictObject({
  id,
  attemptId: rowId,
  accepted: z.array(z.string().min(1).max(5_000)).max(500),
});
export type AcceptVariantsInput = z.infer<typeof acceptVariantsInput>;

/** An answer that is right besides what the entry says; the answer's id is the mutation's. */
export const acceptAnswerInput = z.strictObject({
  id,
  entryId: rowId,
  answer: z.string().trim().min(1).max(200).normalize("NFC"),
});
export type AcceptAnswerInput = z.infer<typeof acceptAnswerInput>;
