import type { EntryInput } from "@/core/glossary/entry";

/** What a learner says of a noun with "de", but for what is given. */
export const entryOf = (lemma: string, input: Partial<EntryInput> = {}): EntryInput => ({
  lemma,
  partOfSpeech: "noun",
  article: (input.partOfSpeech ?? "noun") === "noun" ? "de" : null,
  meanings: [],
  note: "",
  tags: [],
  status: "new",
  forms: [],
  ...input,
});
