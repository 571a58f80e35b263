import { expect, test } from "vitest";
import { type Place, sentencesWithPlaces } from "./sentences-with";

const dutch = "Zij trad gisteren op. De leden klapten. Toen trad ze af, en nu treedt ze weer op.";
const at = (...words: string[]): Place["ranges"] => {
  let from = 0;
  return words.map((word) => {
    const start = dutch.indexOf(word, from);
    from = start + word.length;
    return [start, from];
  });
};
const firm = (...words: string[]): Place => ({ ranges: at(...words), firm: true });
const faint = (...words: string[]): Place => ({ ranges: at(...words), firm: false });

test.each<[string, Place[], [string, boolean, string[]][]]>([
  ["nothing", [], []],
  ["both halves", [firm("trad", "op")], [["Zij trad gisteren op.", true, ["trad", "op"]]]],
  ["a faint one", [faint("leden")], [["De leden klapten.", false, ["leden"]]]],
  [
    "a faint one beside a firm one in the sentence is left out",
    [faint("Toen"), firm("treedt", "op.")],
    [["Toen trad ze af, en nu treedt ze weer op.", true, ["treedt", "op."]]],
  ],
  [
    "two in one sentence, and in two",
    [firm("treedt"), firm("klapten"), firm("af")],
    [
      ["De leden klapten.", true, ["klapten"]],
      ["Toen trad ze af, en nu treedt ze weer op.", true, ["af", "treedt"]],
    ],
  ],
  ["a place outside the paragraph", [{ ranges: [[900, 904]], firm: true }], []],
  ["a place without ranges", [{ ranges: [], firm: true }], []],
])("%s", (_, places, expected) => {
  const found = sentencesWithPlaces(dutch, places);
  const shown = found.map(({ start, end, firm: sure, ranges }) => [
    dutch.slice(start, end),
    sure,
    ranges.map(([from, to]) => dutch.slice(from, to)),
  ]);
  expect(shown).toEqual(expected);
});
