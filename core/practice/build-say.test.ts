import { expect, test } from "vitest";
import { buildSay } from "./build-say";
import { card, materialOf, sentenceOf } from "./testing/material-of";

const first = () => 0;

test.each([
  ["geweld", "noun", "het", "geweld", "het", "card of article", []],
  ["betoger", "noun", "de", "betoger", "de", "card of article", ["betogers", "betogertje"]],
  ["Noordzee", "name", "de", "Noordzee", null, null, []],
  [
    "optreden",
    "verb",
    null,
    "optreden",
    null,
    null,
    ["treedt … op", "trad … op", "opgetreden", "op te treden"],
  ],
  ["zich aansluiten", "verb", null, "zich aansluiten", null, null, ["aansluiten", "sloot … aan"]],
  ["groot", "adjective", null, "groot", null, null, ["grote", "groter", "grootste"]],
  ["van oudsher", "phrase", null, "van oudsher", null, null, []],
] as const)("%s (%s, %s)", (lemma, partOfSpeech, article, answer, asked, articleCardId, forms) => {
  const say = buildSay(
    materialOf(lemma, partOfSpeech, { entry: { article }, synonyms: ["ook goed"] }),
    { ...card, articleCardId: "card of article" },
    first,
  );
  expect(say).toMatchObject({ kind: "say", articleCardId, sentence: null });
  expect(say?.expected).toMatchObject({ answer, article: asked, synonyms: ["ook goed"] });
  expect(say?.expected.forms).toEqual(expect.arrayContaining([...forms]));
  expect(say?.expected.forms).not.toContain(answer);
});

test("no article where the entry has none", () => {
  const say = buildSay(materialOf("geweld", "noun"), card, first);
  expect(say).toMatchObject({ articleCardId: null, expected: { article: null } });
});

test("the sentence is there for its English", () => {
  const sentences = [
    sentenceOf("Ze veroordelen het [geweld].", ""),
    sentenceOf("Het [geweld] nam af.", "The violence subsided."),
  ];
  const say = buildSay(materialOf("geweld", "noun", { sentences }), card, first);
  expect(say?.sentence?.english).toBe("The violence subsided.");
});

test("nothing to say without a meaning", () => {
  const sentences = [sentenceOf("Het [geweld] nam af.")];
  expect(
    buildSay(materialOf("geweld", "noun", { entry: { meanings: [] }, sentences }), card, first),
  ).toBeNull();
});

test("with zich, as it stands in the sentence, is as right", () => {
  const said = (marked: string) =>
    buildSay(materialOf("aansluiten", "verb", { sentences: [sentenceOf(marked)] }), card, first)?.expected;
  expect(said("Lange tijd [sloot] ik me bij de klagers [aan].")?.synonyms).toEqual(["zich aansluiten"]);
  expect(said("Zij leken zich zelfs [aan te sluiten] bij hen.")?.synonyms).toEqual(["zich aansluiten"]);
  expect(said("Hij [sloot] de kabel [aan].")?.synonyms).toEqual([]);
  expect(said("Hij [sloot] de kabel achter zich [aan].")?.synonyms).toEqual([]);
  expect(said("Hij [sloot] de kabel aan terwijl zij zich wasten.")?.synonyms).toEqual([]);
});

test.each([
  ["verhuizen", "verb", "om te verhuizen"],
  ["over het hoofd zien", "phrase", "ziet over het hoofd"],
])("%s (%s) in another form: %s", (lemma, partOfSpeech, form) => {
  const said = buildSay(materialOf(lemma, partOfSpeech, { entry: { meanings: ["to do"] } }), card, first);
  expect(said?.expected.forms).toContain(form);
});
