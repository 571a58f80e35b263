import { z } from "zod";

/** Sentences on one page of a word. */
export const sentencesPerPage = 20;

/** Which sentences the page of a word was asked to show; pages count from 1. */
export type WordQuery = { page: number; certainty: "firm" | "faint" };

/** What the address of the page of a word asks for; whatever is unreadable falls back. */
export const wordQuery: z.ZodType<WordQuery> = z.object({
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
  certainty: z.enum(["firm", "faint"]).catch("firm"),
});
