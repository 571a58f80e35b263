import type { WordReading } from "@/core/dutch/look-up";
import { type EntryInput, partsOfSpeech } from "./entry";

/** More meanings than these would be no answer to what a word means. */
const mostMeanings = 3;

/** An entry as a learner would write it from a look-up: the first meanings of the first dictionary that has any. */
export function entryFromReading(
  reading: Pick<WordReading, "lemma" | "partOfSpeech" | "article" | "senses">,
): EntryInput {
  const partOfSpeech = partsOfSpeech.find((one) => one === reading.partOfSpeech) ?? "other";
  const hasArticle = partOfSpeech === "noun" || partOfSpeech === "name";
  const senses = reading.senses.find(({ meanings }) => meanings.length > 0);
  return {
    lemma: reading.lemma,
    partOfSpeech,
    article: hasArticle ? reading.article : null,
    meanings: senses?.meanings.slice(0, mostMeanings) ?? [],
    note: "",
    tags: [],
    status: "new",
    forms: [],
  };
}
