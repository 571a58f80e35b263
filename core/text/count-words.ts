import { tokenize } from "./tokens";

/** The number of words and numbers in a text; punctuation counts for nothing. */
export function countWords(text: string): number {
  return tokenize(text).filter(({ kind }) => kind === "word" || kind === "number").length;
}
