import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeModel, encodeModel, type Model, quantise } from "./model";
import { tagNumber, tags } from "./tags";

const bits = 11;
/** Mostly zeros, as trained weights are: also rows of them longer than a byte can count. */
const weights = fc
  .array(
    fc.tuple(
      fc.nat({ max: 2 ** bits - 1 }),
      fc.float({ noNaN: true, min: Math.fround(-9), max: Math.fround(9) }),
    ),
    { maxLength: 40 },
  )
  .map((values) => {
    const all = new Float32Array(2 ** bits);
    for (const [i, value] of values) all[i] = value;
    return all;
  });
const tag = fc.nat({ max: tags.length - 1 });
const word = fc.string({ unit: fc.constantFrom(..."abcë'- \n\"\\漢"), maxLength: 6 });
const model: fc.Arbitrary<Model> = fc.record({
  ranker: weights.map(quantise),
  pairs: weights.map(quantise),
  threshold: fc.double({ min: 0, max: 1, noNaN: true }),
  seen: fc.record({
    further: fc
      .uniqueArray(
        fc.tuple(
          word,
          fc.array(fc.record({ lemma: word, tag, band: fc.constant(0) }), { minLength: 1, maxLength: 3 }),
        ),
        { selector: ([key]) => key, maxLength: 5 },
      )
      .map((entries) => new Map(entries)),
    usual: fc
      .uniqueArray(
        fc.tuple(
          word,
          fc.array(tag).map((some) => new Set(some)),
        ),
        {
          selector: ([key]) => key,
          maxLength: 5,
        },
      )
      .map((entries) => new Map(entries)),
  }),
});

test("of any model: encoded and decoded it is the same", () =>
  fc.assert(
    fc.property(model, (one) => {
      expect(decodeModel(encodeModel(one))).toEqual(one);
    }),
  ));

test("weights far apart, next to each other, first and last", () => {
  const values = new Int8Array(2 ** bits);
  for (const i of [0, 1, 255, 256, 510, 511, 1021, 2 ** bits - 1]) values[i] = i % 2 === 0 ? -127 : 127;
  const one: Model = {
    ranker: { values, step: 0.01 },
    pairs: { values: new Int8Array(8), step: 1 },
    threshold: 0.5,
    seen: {
      further: new Map([["leden", [{ lemma: "lid", tag: tagNumber("noun.plural"), band: 0 }]]]),
      usual: new Map([["de", new Set([tagNumber("determiner")])]]),
    },
  };
  expect(decodeModel(encodeModel(one))).toEqual(one);
});

test("weights become steps of one size; what is very large among very many is cut", () => {
  const all = new Float32Array(4096).fill(1);
  all[0] = 1000;
  all[1] = -1000;
  all[2] = 0.5;
  all[3] = 0;
  const { values, step } = quantise(all);
  expect([...values.slice(0, 5)]).toEqual([127, -127, 64, 0, 127]);
  expect(step).toBeCloseTo(1 / 127);
});

test("without any weight there is nothing to divide by", () =>
  expect([...quantise(new Float32Array(4)).values]).toEqual([0, 0, 0, 0]));

test("bytes of another version are refused", () => {
  const header = JSON.stringify({ version: 2 });
  expect(() => decodeModel(new TextEncoder().encode(`${header}\n`))).toThrow("another version");
});
