import fc from "fast-check";
import { expect, test } from "vitest";
import { alignSentences } from "./align-sentences";

const written = (dutch: number[], english: number[]) =>
  alignSentences(dutch, english)
    .map((bead) => `${bead.dutch.join("–")}=${bead.english.join("–")}`)
    .join(" ");

test.each([
  ["one by one", [80, 40, 120], [76, 45, 110], "0–1=0–1 1–2=1–2 2–3=2–3"],
  ["two joined in English", [100, 50, 90], [148, 92], "0–2=0–1 2–3=1–2"],
  ["two joined in Dutch", [90, 150], [88, 97, 60], "0–1=0–1 1–2=1–3"],
  ["the last one split", [30, 100], [31, 60, 42], "0–1=0–1 1–2=1–3"],
  ["one left out in English goes to a neighbour", [60, 200, 70], [61, 69], "0–1=0–1 1–3=1–2"],
  ["one added in English goes to a neighbour", [60], [300, 62], "0–1=0–2"],
  ["one English for all", [50, 60, 70, 80], [255], "0–4=0–1"],
  ["no English yet", [50, 60], [], "0–1=0–0 1–2=0–0"],
  ["no Dutch", [], [40], "0–0=0–1"],
  ["nothing", [], [], ""],
  ["empty sentences", [0, 0], [0], "0–2=0–1"],
  ["one very long", [10], [100_000], "0–1=0–1"],
])("%s", (_, dutch, english, beads) => expect(written(dutch, english)).toBe(beads));

// Sentences as the article and its translation have them, the last two joined.
test("a paragraph of three", () => {
  const dutch = [
    "Het Kremlin schreef dat.",
    "Dat werd niet verder toegelicht.",
    "Ze veroordelen het geweld.",
  ];
  const english = ["The Kremlin wrote that.", "No further explanation was given; they condemn the violence."];
  const lengths = (sentences: string[]) => sentences.map(({ length }) => length);
  expect(written(lengths(dutch), lengths(english))).toBe("0–1=0–1 1–3=1–2");
});

const lengths = fc.array(fc.oneof(fc.nat(300), fc.constantFrom(0, 1, 100_000)), { maxLength: 25 });

test("every sentence is in one bead, in order, and has a counterpart if there is any", () => {
  fc.assert(
    fc.property(lengths, lengths, (dutch, english) => {
      const beads = alignSentences(dutch, english);
      let [d, e] = [0, 0];
      for (const bead of beads) {
        expect([bead.dutch[0], bead.english[0]]).toEqual([d, e]);
        [d, e] = [bead.dutch[1], bead.english[1]];
        if (dutch.length > 0 && english.length > 0) {
          expect(bead.dutch[1]).toBeGreaterThan(bead.dutch[0]);
          expect(bead.english[1]).toBeGreaterThan(bead.english[0]);
        }
      }
      expect([d, e]).toEqual([dutch.length, english.length]);
    }),
  );
});

test("sentences of the same lengths stand beside each other", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 20, max: 300 }), { maxLength: 25 }), (same) => {
      expect(alignSentences(same, same)).toEqual(
        same.map((_, i) => ({ dutch: [i, i + 1], english: [i, i + 1] })),
      );
    }),
  );
});

test.each([
  [500, 480],
  [10, 20_000],
  [20_000, 10],
  [5_000, 5_000],
])("%i sentences beside %i", (dutch, english) => {
  const beads = alignSentences(Array(dutch).fill(60), Array(english).fill(60));
  expect(beads.at(-1)?.dutch[1]).toBe(dutch);
  expect(beads.at(-1)?.english[1]).toBe(english);
});
