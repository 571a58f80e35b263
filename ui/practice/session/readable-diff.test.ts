import { expect, test } from "vitest";
import { readableDiff } from "./readable-diff";

const kinds = { "-": "removed", "+": "added", "=": "same" } as const;

/** "-het|+de|= verkiezing". */
const diffOf = (written: string) =>
  written.split("|").map((part) => {
    const sign = part.charAt(0);
    return { kind: sign === "-" || sign === "+" ? kinds[sign] : kinds["="], text: part.slice(1) };
  });

test.each([
  ["a slip stays in its place", "=verk|-e|=i|+e|=zing", "=verk|-e|=i|+e|=zing"],
  ["an ending too", "=verkiezing|-en", "=verkiezing|-en"],
  ["another article is a word", "-h|+d|=e|-t|= verkiezing", "-het|+de|= verkiezing"],
  ["not where the word differs", "-h|+d|=e|-t|= verkiezing|-en", "-h|+d|=e|-t|= verkiezing|-en"],
  ["words with little in common", "-geg|+nastr|=even", "-gegeven|+nastreven"],
  ["nothing was typed", "+opgeven", "+opgeven"],
  ["right", "=de verkiezing", "=de verkiezing"],
])("%s", (_, diff, shown) => expect(readableDiff(diffOf(diff))).toEqual(diffOf(shown)));
