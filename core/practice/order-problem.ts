import type { OrderClauses, OrderExercise } from "./exercise";

/**
 * verbSecond: in the main clause something else than one constituent stands before the finite verb; verbFinal: the
 * verbs do not close the subordinate clause; words: another mistake, or an order that may be right and is not known.
 */
type OrderProblem = "verbSecond" | "verbFinal" | "words";

type Main = NonNullable<OrderClauses["main"]>;
type Part = Main["parts"][number];

const textsOf = ({ words }: OrderExercise, order: readonly number[]) => order.map((i) => words[i] ?? "");
const isSame = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((text, i) => text === b[i]);
const areSame = (a: readonly string[], b: readonly string[]) => isSame([...a].sort(), [...b].sort());

/** Whether the order is one of the right ones. It goes by what the words say: of two that are the same, either will do. */
export function isRightOrder(exercise: OrderExercise, chosen: readonly number[]): boolean {
  const texts = textsOf(exercise, chosen);
  return exercise.orders.some((order) => isSame(textsOf(exercise, order), texts));
}

/** All ways to read the texts as a row of the parts, each used once at most. */
function readings(texts: readonly string[], own: readonly string[], parts: readonly Part[]): Part[][] {
  if (texts.length === 0) return [[]];
  return parts.flatMap((part) => {
    const words = own.slice(part.start, part.end);
    if (!isSame(words, texts.slice(0, words.length))) return [];
    const others = parts.filter((one) => one !== part);
    return readings(texts.slice(words.length), own, others).map((reading) => [part, ...reading]);
  });
}

/** Whether it is more than one constituent for certain: what stands together in the text may be one. */
const isSeveral = (reading: readonly Part[]) =>
  reading.some((part, i) => {
    const next = reading[i + 1];
    return next !== undefined && (part.alone || next.alone || part.end !== next.start);
  });

function missesSecond(texts: readonly string[], own: readonly string[], main: Main): boolean {
  const { start, verb, parts } = main;
  const finite = own[verb] ?? "";
  if (own.filter((text) => text === finite).length > 1) return false;
  if (!areSame(texts.slice(0, start), own.slice(0, start)) || texts[start - 1] !== own[start - 1])
    return false;
  const before = texts.slice(start, texts.indexOf(finite));
  if (verb === start) return before.length > 0 && readings(before, own, parts).length > 0;
  if (before.length === 0) return true;
  const found = readings(before, own, parts);
  return found.length > 0 && found.every(isSeveral);
}

function missesFinal(
  texts: readonly string[],
  own: readonly string[],
  { start, end, verbs }: NonNullable<OrderClauses["subordinate"]>,
): boolean {
  if (!areSame(texts.slice(0, start), own.slice(0, start)) || texts[start] !== own[start]) return false;
  if (!areSame(texts.slice(start, end), own.slice(start, end))) return false;
  return !areSame(texts.slice(end - verbs, end), own.slice(end - verbs, end));
}

/** What is wrong with an order of all the words, where it can be told; null where the order is right. */
export function orderProblem(exercise: OrderExercise, chosen: readonly number[]): OrderProblem | null {
  if (isRightOrder(exercise, chosen)) return null;
  const texts = textsOf(exercise, chosen);
  const own = textsOf(exercise, exercise.orders[0] ?? []);
  const { main, subordinate } = exercise.clauses ?? { main: null, subordinate: null };
  if (main && missesSecond(texts, own, main)) return "verbSecond";
  return subordinate && missesFinal(texts, own, subordinate) ? "verbFinal" : "words";
}
