import fc from "fast-check";
import { expect, test } from "vitest";
import { packOccurrences, unpackOccurrences } from "./pack-occurrences";

const entryIds = ["a", "b", "c"];
const range = fc.tuple(fc.nat(500), fc.nat(500));
const occurrence = fc.record(
  {
    entryId: fc.constantFrom(...entryIds),
    ranges: fc.array(range, { minLength: 1, maxLength: 3 }),
    faint: fc.constant(true as const),
  },
  { requiredKeys: ["entryId", "ranges"] },
);

test("what is packed comes back", () => {
  fc.assert(
    fc.property(fc.array(fc.array(occurrence), { maxLength: 5 }), (found) => {
      const paragraphIds = found.map((_, i) => `p${i}`);
      const back = unpackOccurrences(packOccurrences(found, entryIds), paragraphIds, entryIds);
      expect(paragraphIds.map((id) => back[id])).toEqual(found);
    }),
  );
});

test("an occurrence of an entry that the page does not have is left out", () =>
  expect(packOccurrences([[{ entryId: "z", ranges: [[0, 1]] }]], entryIds)).toEqual([[]]));
