import { z } from "zod";
import { maxBody, maxNote, origins } from "./translation";

// NUL would be cut off and a lone surrogate changed on the way to disk: refuse rather than alter what was typed.
const storable = (max: number) =>
  z
    .string()
    .max(max, "error.tooLong")
    .refine((text) => !text.includes("\0"), "error.nulCharacter")
    .refine((text) => text.isWellFormed(), "error.brokenCharacter");

const id = z.uuid("error.badRequest");

/** One save of a translation. `base` is the version that the edit started from. */
export const saveTranslationInput = z.strictObject({
  id,
  paragraphId: z.string().min(1).max(100),
  base: z.int().min(0),
  body: storable(maxBody),
  origin: z.enum(origins),
  spell: id,
  /** milliseconds since the spell began */
  duration: z.int().min(0).max(86_400_000),
  /** to mark it done in the same save */
  done: z.boolean().optional(),
});
export type SaveTranslationInput = z.infer<typeof saveTranslationInput>;

/** One save of the note on a paragraph. `base` is the note's version that the edit started from. */
export const saveNoteInput = z.strictObject({
  id,
  paragraphId: z.string().min(1).max(100),
  base: z.int().min(0),
  body: storable(maxNote),
});
export type SaveNoteInput = z.infer<typeof saveNoteInput>;

/** The learner marks a translation done or draft, or says that it still fits the Dutch after a correction. */
export const setStatusInput = z.strictObject({
  id,
  paragraphId: z.string().min(1).max(100),
  status: z.enum(["draft", "done"]).optional(),
  fitsDutch: z.literal(true).optional(),
});
export type SetStatusInput = z.infer<typeof setStatusInput>;
