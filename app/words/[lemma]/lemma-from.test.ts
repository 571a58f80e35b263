import { expect, test } from "vitest";
import { lemmaFrom } from "./lemma-from";

test.each([
  ["huis", "huis"],
  ["caf%C3%A9", "café"],
  ["cafe%CC%81", "café"],
  ["café", "café"],
  ["zich%20%20herinneren%20", "zich herinneren"],
  ["en%2Fof", "en/of"],
  ["100%", "100%"],
  ["%20", null],
  ["", null],
  ["a%00b", null],
  ["x".repeat(201), null],
])("%j names %j", (parameter, lemma) => expect(lemmaFrom(parameter)).toBe(lemma));
