import { mainOrders, spell } from "./main-orders";
import type { Clauses, MainClause, SubordinateClause } from "./order-clauses";
import { isSubject } from "./order-subject";
import type { OrderWord } from "./order-words";

type Words = readonly OrderWord[];

const most = 24;
const auxiliaries: ReadonlySet<string> = new Set(["hebben", "worden"]);
/** Clauses of when and why; what the others open may be an object. */
const adverbialMarkers: ReadonlySet<string> = new Set(
  "als omdat doordat nadat voordat toen terwijl hoewel zodra zolang aangezien".split(" "),
);

function ordersOfMain(words: Words, clause: MainClause): number[][] {
  const { start, end, verb } = clause;
  const found = mainOrders(words, clause, end < words.length).map((one) => spell(verb, one));
  return found.length > 0 ? found : [Array.from({ length: end - start }, (_, i) => start + i)];
}

/** dat hij het boek heeft gelezen: dat hij het boek gelezen heeft. The own order first. */
function ordersOfSubordinate(words: Words, { start, end, verbs }: SubordinateClause): number[][] {
  const own = Array.from({ length: end - start }, (_, i) => start + i);
  const [first, second] = [words[end - 2], words[end - 1]];
  if (verbs !== 2 || !first || !second || first.comma) return [own];
  const isParticiple = (word: OrderWord) => word.form === "pastParticiple" && word.probability >= 0.95;
  const swapped = [...own.slice(0, -2), end - 1, end - 2];
  if (isParticiple(second) && first.finite >= 0.9 && (auxiliaries.has(first.lemma) || first.lemma === "zijn"))
    return [own, swapped];
  // "omdat hij overtuigd is" may be no perfect.
  if (isParticiple(first) && second.finite >= 0.9 && auxiliaries.has(second.lemma)) return [own, swapped];
  return [own];
}

/** Ik blijf thuis als het regent: als het regent blijf ik thuis. The comma there is advised, not asked. */
function subordinateFirst(words: Words, main: MainClause, clause: SubordinateClause): number[][] {
  const finite = words[main.verb];
  if (!finite || clause.start !== clause.marker || main.start > 0 || words.some(({ comma }) => comma))
    return [];
  if (!adverbialMarkers.has(words[clause.marker]?.lower ?? "")) return [];
  const clauses = ordersOfSubordinate(words, clause);
  return mainOrders(words, main, true)
    .filter(({ front }) => isSubject(words, finite, front) && (front.kind === "pronoun" || front.definite))
    .flatMap(({ front, rest }) => {
      const turned = spell(main.verb, { front: { ...front, end: front.start }, rest: [front, ...rest] });
      return clauses.map((opening) => [...opening, ...turned]);
    });
}

/** Whether each comma stays behind the same words. */
function keepsCommas(words: Words, order: readonly number[]): boolean {
  return words.every(
    ({ comma }, i) => !comma || (order[i] === i && order.slice(0, i).every((number) => number < i)),
  );
}

/**
 * The orders of a statement's words that are surely right, as numbers of its words: its own first, at most 24. What
 * is only sometimes right, or with another stress, is left out: a wrong order that is accepted teaches wrong Dutch.
 * Source: Algemene Nederlandse Spraakkunst, chapter 21 (word order).
 */
export function wordOrders(words: Words, clauses: Clauses | null): number[][] {
  const own = words.map((_, i) => i);
  if (!clauses) return [own];
  const { mains, subordinate } = clauses;
  const parts = [
    ...mains.map((main) => ({ start: main.start, end: main.end, orders: ordersOfMain(words, main) })),
    ...(subordinate ? [{ ...subordinate, orders: ordersOfSubordinate(words, subordinate) }] : []),
  ];
  let found = [own];
  for (const { start, end, orders } of parts)
    found = found.flatMap((order) =>
      orders.map((part) => [...order.slice(0, start), ...part, ...order.slice(end)]),
    );
  const [main] = mains;
  const turned = main && subordinate ? subordinateFirst(words, main, subordinate) : [];
  return [...found, ...turned].filter((order) => keepsCommas(words, order)).slice(0, most);
}
