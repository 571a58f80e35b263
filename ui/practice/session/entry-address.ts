import type { AskedEntry } from "@/core/practice/exercise";

/** Where an entry can be edited: the glossary, searched for its lemma. */
export const entryAddress = ({ lemma }: Pick<AskedEntry, "lemma">): string =>
  `/glossary?${new URLSearchParams({ q: lemma })}`;
