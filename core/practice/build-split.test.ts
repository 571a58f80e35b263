import { expect, test } from "vitest";
import { buildApart, buildInfinitive } from "./build-split";
import { seededRandom } from "./seeded";
import { card, inSight, materialOf, sentenceOf } from "./testing/material-of";

const first = () => 0;

const split: [string, string, "present" | "past", string][] = [
  [
    "optreden",
    "Aan het begin van de week [trad] het Wit-Russische veiligheidsapparaat met bruut geweld [op] tegen de betogers.",
    "past",
    "trad … op",
  ],
  ["omkomen", "Zeker twee demonstranten [kwamen] [om].", "past", "kwamen … om"],
  ["afnemen", "Naarmate de week vorderde, [nam] het geweld [af].", "past", "nam … af"],
  ["aantrekken", "Minsk en Moskou [trekken] elkaar [aan] en stoten elkaar af", "present", "trekken … aan"],
  ["nastreven", "Het Kremlin [streeft] nog steeds eenwording [na].", "present", "streeft … na"],
  ["zich aansluiten", "Lange tijd [sloot] ik me bij de klagers [aan].", "past", "sloot … aan"],
  ["opknappen", "Sindsdien [knapt] hij elke zomer fietsen [op].", "present", "knapt … op"],
  ["langskomen", "‘[Kom] een keer [langs]!’", "present", "kom … langs"],
];

test.each(split)("%s: %s (%s)", (lemma, marked, tense, answer) => {
  const sentences = [sentenceOf(marked)];
  const material = materialOf(lemma, "verb", { sentences });
  const infinitive = lemma.replace("zich ", "");
  const apart = buildApart(material, card, first);
  expect(apart).toMatchObject({ subject: null, tense, articleCardId: null });
  expect(apart?.expected.answer).toBe(answer);
  expect(apart?.expected.forms).toContain(infinitive);
  expect(apart?.expected.forms).not.toContain(answer);
  expect(apart?.sentence.text).toBe(sentences[0]?.text);
  const [verb = ""] = answer.split(" … ");
  expect(inSight(apart?.sentence ?? { text: verb, ranges: [] })).not.toMatch(
    new RegExp(`\\b${verb}\\b`, "i"),
  );
  const named = buildInfinitive(material, card, first);
  expect(named?.expected.answer).toBe(infinitive);
  expect(named?.expected.synonyms).toEqual(infinitive === lemma ? [] : [lemma]);
  expect(named?.expected.forms).not.toContain(infinitive);
  expect(named?.expected.forms).toContain(answer);
});

test.each([
  ["not split", "optreden", "Hij wilde hard [optreden] tegen de betogers.", null],
  ["joined in a clause", "meelezen", "Ik schreef me in, omdat Lotte [meelas].", null],
  ["two places", "optreden", "Ik zag haar [optreden] en hem [optreden].", null],
  ["a participle", "optreden", "Hij is [opgetreden] in Gent.", "pastParticiple"],
  ["another form by the analysis", "optreden", "Zij [traden] gisteren in Gent [op].", "presentPlural"],
] as const)("%s: no sentence of the text for %s", (_, lemma, marked, form) => {
  const material = materialOf(lemma, "verb", { sentences: [sentenceOf(marked, "", form)] });
  expect(buildApart(material, card, first)?.subject).toBe("ik");
  expect(buildInfinitive(material, card, first)).toBeNull();
});

test("of one form in two tenses the analysis has to tell which", () => {
  const marked = "Wij [zetten] de hekken [neer] in de straat.";
  const built = (form: "pastPlural" | "presentPlural" | null) =>
    buildApart(materialOf("neerzetten", "verb", { sentences: [sentenceOf(marked, "", form)] }), card, first);
  expect(built("pastPlural")).toMatchObject({ tense: "past", subject: null });
  expect(built("presentPlural")).toMatchObject({ tense: "present", subject: null });
  expect(built(null)?.subject).toBe("ik");
});

test("the infinitive is not in sight", () => {
  const sentences = [sentenceOf("Hij [trad] weer [op], want optreden was zijn leven.")];
  expect(buildInfinitive(materialOf("optreden", "verb", { sentences }), card, first)).toBeNull();
});

test("the finite verb is not in sight", () => {
  const sentences = [sentenceOf("Hij [trad] daar [op] toen zij in het huwelijk trad.")];
  expect(buildApart(materialOf("optreden", "verb", { sentences }), card, first)?.subject).toBe("ik");
});

test.each([
  ["lopen", "verb"],
  ["overleven", "verb"],
  ["boogschieten", "verb"],
  ["straat", "noun"],
  ["over het hoofd zien", "phrase"],
])("%s (%s) does not come apart", (lemma, partOfSpeech) => {
  expect(buildApart(materialOf(lemma, partOfSpeech), card, first)).toBeNull();
});

test("a pattern gives its subject and tense, and both halves as gaps", () => {
  const apart = buildApart(materialOf("optreden", "verb"), card, seededRandom("a"));
  expect(apart?.sentence).toMatchObject({ english: "", englishFrom: null, place: null });
  expect(apart?.sentence.ranges).toHaveLength(2);
  expect(apart?.subject).toBeTruthy();
});

test("two forms in use are both right", () => {
  const known = { particle: "op", past: ["joeg op/jaagde op", "joegen op/jaagden op"] } as const;
  const sentences = [sentenceOf("De honden [joegen] de schapen [op].", "", "pastPlural")];
  const apart = buildApart(materialOf("opjagen", "verb", { sentences, known }), card, first);
  expect(apart?.expected).toMatchObject({ answer: "joegen … op", synonyms: ["jaagden … op"] });
});

test.each([
  ["aansluiten", "Lange tijd [sloot] ik me bij de klagers [aan].", ["zich aansluiten"]],
  ["aansluiten", "Zij [sluiten] zich bij hen [aan].", ["zich aansluiten"]],
  ["opleveren", "Wat [levert] dat mij [op]?", []],
  ["weggaan", "Hij [gaat] om elf uur weer [weg].", []],
])("%s: %s, or %j", (lemma, marked, synonyms) => {
  const material = materialOf(lemma, "verb", { sentences: [sentenceOf(marked)] });
  expect(buildInfinitive(material, card, first)?.expected.synonyms).toEqual(synonyms);
});
