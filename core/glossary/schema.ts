import { z } from "zod";
import { articles, type EntryInput, entryStatuses, partsOfSpeech } from "./entry";

/** Text that is stored as it was typed: refused rather than altered on the way to disk. */
const storable = (text: z.ZodString) =>
  text
    .refine((value) => !value.includes("\0"), "error.nulCharacter")
    .refine((value) => value.isWellFormed(), "error.brokenCharacter");

const line = (max: number) =>
  storable(z.string().trim().normalize("NFC").max(max, "error.tooLong")).refine(
    (value) => !/[\p{Cc}\u2028\u2029]/u.test(value),
    "error.controlCharacter",
  );

/** Empty lines of a form or of a file are no mistake: they are left out. */
const lines = (item: z.ZodType<string, string>, max: number) =>
  z
    .array(item)
    .transform((items) => items.filter(Boolean))
    .pipe(z.array(z.string()).max(max, "error.tooMany"));

const tag = line(50).refine((value) => !/\s/.test(value), "error.tagWithSpace");

const firstOfEach = (tags: string[]) => {
  const lower = tags.map((value) => value.toLowerCase());
  return tags.filter((_, i) => lower.indexOf(lower[i] ?? "") === i);
};

const note = storable(
  z
    .string()
    // As browsers count and send it, whatever system the file comes from.
    .overwrite((text) => text.replace(/\r\n?/g, "\n"))
    .trim()
    .max(2_000, "error.tooLong"),
);

/** One entry as a form, an action or a file gives it. Messages are i18n keys. */
export const entryInput: z.ZodType<EntryInput> = z
  .object({
    lemma: line(200)
      .refine((lemma) => lemma !== "", "error.lemmaMissing")
      .transform((lemma) => lemma.replace(/\s+/g, " ")),
    partOfSpeech: z.enum(partsOfSpeech, "error.badPartOfSpeech"),
    article: z.enum(articles, "error.badArticle").nullable(),
    meanings: lines(line(300), 20),
    note,
    tags: lines(tag, 30).transform(firstOfEach),
    status: z.enum(entryStatuses, "error.badStatus"),
    forms: lines(line(200), 60).transform((forms) => forms.map((form) => form.replace(/\.\.\./g, "…"))),
  })
  .transform((entry) =>
    entry.partOfSpeech === "noun" || entry.partOfSpeech === "name" ? entry : { ...entry, article: null },
  );

/** The sentence in which an entry was met, as it stands in the text. */
export const entrySentence = storable(z.string().max(5_000, "error.tooLong"));
