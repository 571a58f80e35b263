import { analysedWords } from "./analysed-words";

type OrderCase = {
  text: string;
  words: ReturnType<typeof analysedWords>;
  /** as they are shown: without the first capital and the last mark */
  others: string[];
};

/** Reads a table of sentences, their tags and their other orders, parted by empty lines. */
export function orderCases(table: string): OrderCase[] {
  return table
    .trim()
    .split("\n\n")
    .map((block) => {
      const [text = "", tags = "", ...others] = block.split("\n");
      return {
        text,
        words: analysedWords(text, tags),
        others: others.map((line) => line.replace(/^= /, "")),
      };
    });
}
