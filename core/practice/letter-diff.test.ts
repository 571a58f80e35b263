import fc from "fast-check";
import { expect, test } from "vitest";
import { diffLetters } from "./letter-diff";

const written = (from: string, to: string) =>
  diffLetters(from, to)
    .map(({ kind, text }) => (kind === "same" ? text : `[${kind === "removed" ? "-" : "+"}${text}]`))
    .join("");

test.each([
  ["huis", "huis", "huis"],
  ["", "", ""],
  ["", "huis", "[+huis]"],
  ["huis", "", "[-huis]"],
  ["geloopen", "gelopen", "gelo[-o]pen"],
  ["verkiezng", "verkiezing", "verkiez[+i]ng"],
  ["verkeizing", "verkiezing", "verk[-e]i[+e]zing"],
  ["cafe", "café", "caf[-e][+é]"],
  ["cafe\u0301", "café", "caf[-e\u0301][+é]"], // as they are: it is the caller who composes
  ["👍🏽", "👍", "[-👍🏽][+👍]"],
  ["liep", "gelopen", "[-liep][+gelopen]"], // a letter in three is no likeness
  ["de bank", "het bankje", "[-d][+h]e[+t] bank[+je]"],
  ["abcd", "wxyz", "[-abcd][+wxyz]"],
  ["fiets", "het huis", "[-fiets][+het huis]"],
  ["de fiets", "de boot", "de [-fiets][+boot]"],
  ["huis", "het huis", "[+het ]huis"],
  ["aaa", "aaaaa", "aaa[+aa]"],
])("%j → %j: %s", (from, to, diff) => expect(written(from, to)).toBe(diff));

test("same and removed parts are the one, same and added parts the other; no two of a kind meet", () => {
  const near = fc.string({ unit: fc.constantFrom("a", "b", "e\u0301", "é", " "), maxLength: 12 });
  const any = fc.oneof(near, fc.string({ unit: "binary" }));
  fc.assert(
    fc.property(any, any, (from, to) => {
      const diff = diffLetters(from, to);
      const joined = (kind: string) =>
        diff
          .filter((part) => part.kind === "same" || part.kind === kind)
          .map(({ text }) => text)
          .join("");
      expect([joined("removed"), joined("added")]).toEqual([from, to]);
      diff.forEach(({ kind, text }, i) => {
        expect(text).not.toBe("");
        expect(kind).not.toBe(diff[i - 1]?.kind);
      });
    }),
    { numRuns: 500 },
  );
});

test.each([
  ["unlike", `de ${"ab".repeat(5_000)}s`, `de ${"ba".repeat(5_000)}t`, ["removed", "added"]],
  [
    "alike at their ends",
    `${"a".repeat(900)}${"b".repeat(600)}`,
    `${"a".repeat(900)}${"cb".repeat(600)}c`,
    ["same", "removed", "added"],
  ],
])("very long answers that are %s are not compared letter by letter", (_, from, to, kinds) =>
  expect(diffLetters(from, to).map(({ kind }) => kind)).toEqual(kinds),
);
