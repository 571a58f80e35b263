import { expect, test } from "vitest";
import { mayBeParticle } from "./particle-position";

test.each([
  ["Hij belt zijn moeder morgen op.", "op", "morgen", null],
  ["… trad met bruut geweld op tegen de betogers", "op", "geweld", "tegen"],
  ["Minsk en Moskou trekken elkaar aan en …", "aan", "elkaar", "en"],
  ["Dit effect treedt al op na een tablet.", "op", "al", "na"],
  ["Hij neemt af de laatste tijd.", "af", "neemt", "de"],
  ["Waar vond de betoging plaats?", "plaats", "betoging", null],
  ["Ze neemt deel aan de wedstrijd.", "deel", "neemt", "aan"],
])("%s: %s", (_, word, before, after) => expect(mayBeParticle(word, before, after)).toBe(true));

test.each([
  ["Hij klimt op de dijk.", "op", "klimt", "de"],
  ["Hij trad in Minsk op een podium.", "op", "minsk", "een"],
  ["Zij wacht er op.", "op", "er", null],
  ["Dat neemt hij tot nu toe.", "toe", "nu", null],
  ["Dat doet hij af en toe.", "toe", "en", null],
  ["Hij vindt de plaats.", "plaats", "de", null],
  ["Ze zijn op weg naar huis.", "weg", "op", "naar"],
])("%s: %s is no particle", (_, word, before, after) =>
  expect(mayBeParticle(word, before, after)).toBe(false),
);
