import type { AnalysedWord } from "@/core/dutch/analyser";
import type { OrderClauses, OrderExercise, ShownSentence } from "./exercise";
import { type Clauses, findClauses } from "./order-clauses";
import { isRightOrder } from "./order-problem";
import { type OrderWord, orderWords } from "./order-words";
import { seededRandom } from "./seeded";
import { shuffled } from "./shuffled";
import { wordOrders } from "./word-orders";

/** Of words that are nearly all the same, hardly an order is wrong. */
const tries = 50;

function cluesOf({ mains, subordinate }: Clauses): OrderClauses {
  const [main] = mains;
  return {
    main: main?.single
      ? {
          start: main.start,
          verb: main.verb,
          parts: [...(main.front ? [main.front] : []), ...main.rest].map(({ start, end, kind }) => ({
            start,
            end,
            alone: kind === "pronoun",
          })),
        }
      : null,
    subordinate: subordinate && {
      start: subordinate.start,
      end: subordinate.end,
      verbs: subordinate.verbs,
    },
  };
}

const hasFiniteVerb = (words: readonly OrderWord[]) => words.some(({ finite }) => finite >= 0.6);

/**
 * The words of a sentence to put in order, mixed by the seed and in no right order. null where it does not lend itself
 * to it: see `orderWords`, or no finite verb in it. `words` are the sentence's alone, as the analysis of its paragraph
 * (or of itself) gives them.
 */
export function orderExercise(
  sentence: ShownSentence,
  words: readonly AnalysedWord[],
  seed: string,
): OrderExercise | null {
  const found = orderWords(sentence.text, words);
  if (!found || !hasFiniteVerb(found.words)) return null;
  const clauses = findClauses(found.words, found.end);
  const orders = wordOrders(found.words, clauses);
  const random = seededRandom(seed);
  const own = found.words.map((_, i) => i);
  for (let i = 0; i < tries; i += 1) {
    const mixed = shuffled(own, random);
    const exercise: OrderExercise = {
      kind: "order",
      words: mixed.map((number) => found.words[number]?.text ?? ""),
      orders: orders.map((order) => order.map((number) => mixed.indexOf(number))),
      end: found.end,
      sentence,
      ...(clauses ? { clauses: cluesOf(clauses) } : {}),
    };
    if (!isRightOrder(exercise, own)) return exercise;
  }
  return null;
}
