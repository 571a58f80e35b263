import type { OrderExercise } from "@/core/practice/exercise";
import { capitalised } from "./gaps";

/** The words that were chosen so far as a sentence: `chosen` are numbers of the words. */
export function builtSentence(
  { words, end }: Pick<OrderExercise, "words" | "end">,
  chosen: readonly number[],
): string {
  const text = capitalised(chosen.map((number) => words[number] ?? "").join(" "));
  return chosen.length === words.length ? text + end : text;
}
