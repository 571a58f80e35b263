import { z } from "zod";
import { exerciseKinds } from "./exercise";

const kinds = z.array(z.enum(exerciseKinds)).min(1).max(exerciseKinds.length);

/**
 * What is practised: what is due; or a text or a tag, whether due or not, in some kinds of exercise. counted: those
 * answers are reviews too; otherwise they leave the schedule alone.
 */
export const practiceScope = z.discriminatedUnion("from", [
  z.strictObject({ from: z.literal("due") }),
  z.strictObject({ from: z.literal("text"), slug: z.string().min(1).max(200), kinds, counted: z.boolean() }),
  z.strictObject({ from: z.literal("tag"), tag: z.string().min(1).max(50), kinds, counted: z.boolean() }),
]);
export type PracticeScope = z.infer<typeof practiceScope>;
