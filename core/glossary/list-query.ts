import { z } from "zod";
import { entryStatuses } from "./entry";
import { type EntryQuery, entrySorts } from "./list-query-values";

/** What the address of the glossary page asks for; whatever is unreadable falls back. */
export const entryQuery: z.ZodType<EntryQuery> = z.object({
  q: z.string().trim().max(200).catch(""),
  tag: z.string().max(50).catch(""),
  status: z.enum(entryStatuses).or(z.literal("")).catch(""),
  sort: z.enum(entrySorts).catch("lemma"),
  descending: z
    .literal("1")
    .transform(() => true)
    .catch(false),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});
