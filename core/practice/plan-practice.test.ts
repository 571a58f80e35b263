import fc from "fast-check";
import { expect, test } from "vitest";
import { type ExerciseKind, exerciseKinds } from "./exercise";
import { planPractice } from "./plan-practice";

const nouns = ["regime", "grens", "leider"].map((id) => ({ id, kinds: ["meaning", "article"] as const }));
const verbs = ["optreden", "afnemen"].map((id) => ({
  id,
  kinds: ["meaning", "apart", "infinitive"] as const,
}));
const sentences = ["p1 0", "p1 1"].map((id) => ({ id, kinds: ["order", "dictation"] as const }));
const all = [...nouns, ...verbs, ...sentences];
const kindsOf = (plan: { kind: ExerciseKind }[]) => plan.map(({ kind }) => kind);

test("every kind comes before any comes again", () => {
  const kinds = ["meaning", "article", "apart", "infinitive", "order", "dictation"] as const;
  const plan = planPractice(all, kinds, "seed");
  expect(kindsOf(plan).slice(0, 6)).toEqual(kinds);
  expect(plan.map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id).sort());
});

test("kinds that were not asked for, and what only they fit, are left out", () => {
  expect(kindsOf(planPractice(all, ["article"], "seed"))).toEqual(["article", "article", "article"]);
  expect(planPractice(sentences, ["meaning"], "seed")).toEqual([]);
  expect(planPractice([], exerciseKinds, "seed")).toEqual([]);
});

test("another seed, another order", () => {
  const many = Array.from({ length: 30 }, (_, i) => ({ id: `${i}`, kinds: ["meaning"] as const }));
  const plan = (seed: string) => planPractice(many, ["meaning"], seed).map(({ id }) => id);
  expect(plan("a")).toEqual(plan("a"));
  expect(plan("a")).not.toEqual(plan("b"));
});

test("each thing once, in a kind that fits it and was asked for", () => {
  const thing = fc.record({ id: fc.uuid(), kinds: fc.subarray([...exerciseKinds], { minLength: 1 }) });
  const things = fc.uniqueArray(thing, { selector: ({ id }) => id, maxLength: 40 });
  fc.assert(
    fc.property(things, fc.subarray([...exerciseKinds]), fc.string(), (some, kinds, seed) => {
      const plan = planPractice(some, kinds, seed);
      const fitting = some.filter((one) => one.kinds.some((kind) => kinds.includes(kind)));
      expect(plan.map(({ id }) => id).sort()).toEqual(fitting.map(({ id }) => id).sort());
      for (const { kind, id } of plan) {
        expect(kinds).toContain(kind);
        expect(some.find((one) => one.id === id)?.kinds).toContain(kind);
      }
    }),
  );
});
