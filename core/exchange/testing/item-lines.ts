import type { DictionaryItem } from "../dictionary-entry";

/** One line an item: "huis noun het: house | home", or the problem. */
export const itemLines = (items: Iterable<DictionaryItem>): string[] =>
  [...items].map((item) => {
    if ("refusal" in item)
      return `refused at ${item.refusal.line}: ${item.refusal.reason} ${item.refusal.detail ?? ""}`.trim();
    if ("problem" in item) return `${item.problem.line}: ${item.problem.reason}`;
    const { headword, partOfSpeech, article, meanings } = item.entry;
    return `${[headword, partOfSpeech, article].filter(Boolean).join(" ")}: ${meanings.join(" | ")}`;
  });
