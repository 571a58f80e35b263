import { expect, test } from "vitest";
import { buildArticle } from "./build-article";
import { card, materialOf, sentenceOf } from "./testing/material-of";

const first = () => 0;

test.each([
  ["regering", "de", { kind: "suffix", suffix: "ing" }],
  ["verkiezingsuitslag", "de", { kind: "head", head: "uitslag" }],
  ["regime", "het", { kind: "list" }],
  ["brok", "both", null],
] as const)("%s: %s", (lemma, article, reason) => {
  const exercise = buildArticle(materialOf(lemma, "noun", { entry: { article }, reason }), card, first);
  expect(exercise).toMatchObject({ kind: "article", article, reason, sentence: null, articleCardId: null });
});

test.each([
  ["optreden", "verb", null, {}],
  ["geweld", "noun", null, {}],
  ["Noordzee", "name", "de", {}],
  ["hersenen", "noun", "de", { plurals: ["hersenen"] }],
] as const)("nothing to ask of %s (%s, %s)", (lemma, partOfSpeech, article, known) => {
  expect(
    buildArticle(materialOf(lemma, partOfSpeech, { entry: { article }, known }), card, first),
  ).toBeNull();
});

test.each([
  ["verkiezing", "Lukashenko wordt na een [verkiezing] bedreigd door massaprotesten.", true],
  ["hulp", "Moskou staat klaar om [hulp] te verlenen.", true],
  ["aanhanger", "Daar vond ook een betoging van [aanhangers] plaats.", true],
  ["bewind", "Er zijn massaprotesten tegen zijn [bewind].", true],
  ["demonstrant", "[Demonstranten] kwamen om.", true],
  ["geweld", "Ze veroordelen het [geweld] tegen demonstranten.", false],
  ["geweld", "Het trad met bruut [geweld] op tegen de betogers.", false],
  ["verkiezing", "Lukashenko wordt na een gemanipuleerde [verkiezing] bedreigd.", false],
  ["taal", "Onze [taal] kiest de kant van het water.", false],
  ["man", "Is die [man] zijn baasje?", false],
  ["fiets", "Hij keek naar een [fiets], die tegen de gevel stond.", false],
  ["muur", "Hij zit op een [muurtje].", false],
  ["huis", "Zij zoekt een [huis], want het huis van Henk is vaak stil.", false],
  ["huis", "Zij zoekt huis na huis.", false],
])("%s: %s", (lemma, marked, shown) => {
  const sentences = [sentenceOf(marked)];
  const exercise = buildArticle(
    materialOf(lemma, "noun", { entry: { article: "de" }, sentences }),
    card,
    first,
  );
  expect(exercise?.sentence?.text ?? null).toBe(shown ? sentences[0]?.text : null);
});

// Of plurals that no dictionary has, the English tells.
test.each([
  ["NAVO-troepen", "NATO troops", false],
  ["tegenmaatregelen", "countermeasures (by a state)", false],
  ["overslagpunten", "transit point", true],
  ["kas", "greenhouse", true],
  ["glas", "glass", true],
])("%s (%s)", (lemma, meaning, asked) => {
  const material = materialOf(lemma, "noun", { entry: { article: "de", meanings: [meaning] } });
  expect(buildArticle(material, card, first) !== null).toBe(asked);
});
