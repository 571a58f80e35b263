import { expect, test } from "vitest";
import { cardKinds, phases } from "./card";
import { exerciseKindFor } from "./choose-exercise";

type State = Parameters<typeof exerciseKindFor>[0];
const state = (kind: State["kind"], phase: State["phase"], stability: number, reps: number): State => ({
  ...{ kind, phase, stability, reps },
});
const any = () => true;

/** How often each kind is chosen over a hundred seeds, most often first. */
function kindsOf(card: State, possible: (kind: string) => boolean = any) {
  const counts = new Map<string | null, number>();
  for (let i = 0; i < 100; i++) {
    const kind = exerciseKindFor(card, possible, `card-${i} ${card.reps}`);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a);
}

test.each([
  ["recognition", "new", 0, 0, ["meaning"]],
  ["recognition", "learning", 1, 1, ["choose", "meaning"]],
  ["recognition", "relearning", 2, 9, ["choose", "meaning"]],
  ["recognition", "review", 8, 3, ["choose", "meaning"]],
  ["recognition", "review", 20.9, 5, ["choose", "meaning"]],
  ["recognition", "review", 21, 5, ["dictation", "meaning"]],
  ["production", "new", 0, 0, ["cloze"]],
  ["production", "learning", 2, 2, ["cloze"]],
  ["production", "review", 9.9, 4, ["cloze"]],
  ["production", "review", 10, 4, ["say"]],
  ["production", "review", 12, 5, ["cloze"]],
  ["production", "relearning", 12, 6, ["cloze"]],
  ["article", "new", 0, 0, ["article"]],
  ["article", "review", 50, 7, ["article"]],
  ["split", "new", 0, 0, ["apart"]],
  ["split", "learning", 1, 1, ["infinitive"]],
  ["split", "review", 30, 2, ["apart"]],
] as const)("%s, %s, %d days, after %d: %j", (kind, phase, stability, reps, kinds) => {
  const chosen = kindsOf(state(kind, phase, stability, reps)).map(([one]) => one);
  expect(chosen.sort()).toEqual([...kinds]);
});

test("mature cards are mostly asked for their meaning", () => {
  const [[most, times] = [], ...others] = kindsOf(state("recognition", "review", 30, 4));
  expect(most).toBe("meaning");
  expect(times).toBeGreaterThan(60);
  expect(others.map(([kind]) => kind)).toEqual(["dictation"]);
});

test.each([
  ["recognition", "new", 0, ["choose"], "choose"],
  ["recognition", "new", 0, ["dictation"], null],
  ["recognition", "learning", 1, ["meaning"], "meaning"],
  ["recognition", "review", 30, ["dictation"], "dictation"],
  ["recognition", "review", 30, ["choose"], "choose"],
  ["production", "new", 0, ["say"], "say"],
  ["production", "review", 12, ["cloze"], "cloze"],
  ["production", "review", 12, ["meaning", "choose"], null],
  ["article", "new", 0, ["meaning"], null],
  ["split", "new", 0, ["infinitive"], "infinitive"],
  ["split", "new", 0, [], null],
] as const)("%s, %s, %d days, where only %j can be: %s", (kind, phase, stability, possible, chosen) => {
  const card = state(kind, phase, stability, 2);
  expect(kindsOf(card, (one) => possible.some((other) => other === one))).toEqual([[chosen, 100]]);
});

test("the same by the same seed", () => {
  for (const kind of cardKinds)
    for (const phase of phases)
      for (let reps = 0; reps < 20; reps++) {
        const card = state(kind, phase, reps * 2, reps);
        const choose = () => exerciseKindFor(card, any, `card ${reps}`);
        expect(choose()).toBe(choose());
      }
});
