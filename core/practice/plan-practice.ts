import type { ExerciseKind } from "./exercise";
import { seededRandom } from "./seeded";
import { shuffled } from "./shuffled";

/** Something to practise, and the kinds of exercise that may ask for it. id: an entry's, a sentence's or a paragraph's. */
export type Practisable = { id: string; kinds: readonly ExerciseKind[] };

export type PlannedExercise = { kind: ExerciseKind; id: string };

/**
 * The exercises of a whole text or tag, each thing in one of them: shared out so that every kind has as many as
 * it can, and taken in turns, so that a short session has a bit of each. By the seed alone: the same things give
 * the same plan.
 */
export function planPractice(
  things: readonly Practisable[],
  kinds: readonly ExerciseKind[],
  seed: string,
): PlannedExercise[] {
  const wanted = new Set(kinds);
  const able = new Map<ExerciseKind, number>();
  for (const thing of things) for (const kind of thing.kinds) able.set(kind, (able.get(kind) ?? 0) + 1);
  const planned = new Map(kinds.map((kind): [ExerciseKind, string[]] => [kind, []]));
  const given = (kind: ExerciseKind) => planned.get(kind)?.length ?? 0;
  for (const { id, kinds: possible } of shuffled(things, seededRandom(seed))) {
    // Of kinds with as few so far the one that fewer things fit: there are more nouns than separable verbs.
    const [kind] = possible
      .filter((one) => wanted.has(one))
      .toSorted((a, b) => given(a) - given(b) || (able.get(a) ?? 0) - (able.get(b) ?? 0));
    if (kind) planned.get(kind)?.push(id);
  }
  const turns = Math.max(0, ...[...planned.values()].map(({ length }) => length));
  return Array.from({ length: turns }, (_, turn) => turn).flatMap((turn) =>
    kinds.flatMap((kind) => {
      const id = planned.get(kind)?.[turn];
      return id === undefined ? [] : [{ kind, id }];
    }),
  );
}
