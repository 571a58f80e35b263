import { expect, test } from "vitest";
import { expandSpellingDictionary } from "./spelling-dictionary";

const aff = `
SET UTF-8
FLAG long
# a remark
SFX Na Y 2
SFX Na 0 en [^f] ts:NN2 # bergen
SFX Na f ven f ts:NN2
SFX Nb Y 2
SFX Nb 0 s . ts:NN2
SFX Nb 0 s- . ts:NN2
SFX Nx Y 1
SFX Nx 0 s .
SFX Aa Y 1
SFX Aa 0 e/Zz . ts:AJe
SFX Vb Y 1
SFX Vb en t en ts:VB3
PFX P1 Y 1
PFX P1 0 op .
PFX Qq Y 1
PFX Qq 0 her .
`;

const wordsOf = (line: string) =>
  [...expandSpellingDictionary(aff, `1\n${line}\n`)].map(({ word, of }) =>
    of ? `${word} (${of.kind})` : word,
  );

test.each([
  ["berg/Na", ["berg", "bergen (NN2)"]],
  ["brief/Na", ["brief", "brieven (NN2)"]],
  ["auto", ["auto"]],
  ["meisje/Nb", ["meisje", "meisjes (NN2)"]], // "meisjes-" stands in compounds only
  ["iets/Nx", ["iets"]], // an affix without a tag makes nothing that we know of
  ["klein/Aa", ["klein", "kleine (AJe)"]],
  ["werken/VbP1", ["werken", "werkt (VB3)", "opwerken", "opwerkt (VB3)"]],
  ["doen/Qq", ["doen"]], // no particle
  ["fout/Fw", []],
  ["deel/CxNa", []],
  ["\u0133s/Na", ["ijs", "ijsen (NN2)"]],
  ["berg/Na\r", ["berg", "bergen (NN2)"]],
  ["", []],
])("%s", (line, words) => expect(wordsOf(line)).toEqual(words));

test("the first line is the count, and no word", () =>
  expect([...expandSpellingDictionary(aff, "huis\nboom")].map(({ word }) => word)).toEqual(["boom"]));

test("a word tells what it takes, and what it was made of", () => {
  const [base, derived] = [...expandSpellingDictionary(aff, "1\nberg/NaAa")];
  expect([...(base?.kinds ?? [])]).toEqual(["NN2", "AJe"]);
  expect(derived).toEqual({ word: "bergen", of: { base: "berg", kind: "NN2" }, kinds: base?.kinds });
});
