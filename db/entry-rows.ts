import { articles, type Entry, type EntryInput, entryStatuses, partsOfSpeech } from "@/core/glossary/entry";
import { normaliseWord } from "@/core/text/normalise";
import type { ContextModel, EntryModel } from "./generated/prisma/models";

/**
 * What entries are sorted and looked up by: the normalised lemma without its accents, since dictionaries sort
 * "creëren" before "crisis", and since learners cannot always type them.
 */
export const lemmaKeyOf = (lemma: string): string =>
  normaliseWord(lemma)
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "");

/** The columns of an input; lists are stored as lines. */
export const entryColumns = (input: EntryInput) => ({
  lemma: input.lemma,
  lemmaKey: lemmaKeyOf(input.lemma),
  partOfSpeech: input.partOfSpeech,
  article: input.article,
  meanings: input.meanings.join("\n"),
  note: input.note,
  tags: ` ${input.tags.map((tag) => `${tag} `).join("")}`,
  status: input.status,
  givenForms: input.forms.join("\n"),
});

const lines = (stored: string): string[] => stored.split("\n").filter(Boolean);

/** What tells an entry from another, out of its row; whatever is unknown becomes "other" or no article. */
export const headwordFrom = (row: Pick<EntryModel, "lemma" | "partOfSpeech" | "article">) => ({
  lemma: row.lemma,
  partOfSpeech: partsOfSpeech.find((p) => p === row.partOfSpeech) ?? ("other" as const),
  article: articles.find((a) => a === row.article) ?? null,
});

/** What a reading page shows of an entry, out of its row. */
export const readEntry = (
  row: Pick<EntryModel, "lemma" | "partOfSpeech" | "article" | "meanings" | "status">,
) => ({
  ...headwordFrom(row),
  meanings: lines(row.meanings),
  status: entryStatuses.find((s) => s === row.status) ?? ("new" as const),
});

/** An entry out of its row, with the first of the contexts that came with it as its sentence. */
export function entryFrom(row: EntryModel & { contexts?: ContextModel[] }): Entry {
  const context = row.contexts?.[0];
  return {
    id: row.id,
    ...readEntry(row),
    note: row.note,
    tags: row.tags.split(" ").filter(Boolean),
    forms: lines(row.givenForms),
    version: row.version,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
    sentence: context ? { text: context.sentence, paragraphId: context.paragraphId } : null,
  };
}
