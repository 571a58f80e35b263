import fc from "fast-check";
import { expect, test } from "vitest";
import { buildCloze } from "./build-cloze";
import { seededRandom } from "./seeded";
import { card, inSight, materialOf, sentenceOf } from "./testing/material-of";

const first = () => 0;

// lemma, part of speech, the sentence with its gaps, what is to be typed
const made: [string, string, string, string][] = [
  [
    "optreden",
    "verb",
    "Aan het begin van de week [trad] het Wit-Russische veiligheidsapparaat met bruut geweld [op] tegen de betogers.",
    "trad … op",
  ],
  ["aantrekken", "verb", "Minsk en Moskou [trekken] elkaar [aan] en stoten elkaar af", "trekken … aan"],
  ["geweld", "noun", "Ze veroordelen het [geweld] tegen demonstranten.", "geweld"],
  ["betoger", "noun", "Ze veroordelen het geweld tegen [betogers].", "betogers"],
  [
    "aansluiten",
    "verb",
    "Op sommige plekken leken leden van de veiligheidsdiensten zich zelfs [aan te sluiten] bij de demonstranten.",
    "aan te sluiten",
  ],
  [
    "zich inschrijven",
    "verb",
    "Ik [schreef] me meteen [in], vooral omdat Lotte over mijn schouder meelas.",
    "schreef … in",
  ],
  ["onbenut", "adjective", "Er gaat geen minuut [onbenut] voorbij.", "onbenut"],
  [
    "opleveren",
    "verb",
    "Merkwaardig genoeg [levert] dat geen mensen [op] die meer tijd hebben.",
    "levert … op",
  ],
  ["van oudsher", "phrase", "Wie vaart, heeft [van oudsher] voorrang van de wet.", "van oudsher"],
  // The capital is the sentence's …
  [
    "volgens",
    "preposition",
    "[Volgens] de president is de oppositie verantwoordelijk voor het geweld.",
    "volgens",
  ],
  ["langskomen", "verb", "‘[Kom] een keer bij mij [langs]!’", "kom … langs"],
  ["ijs", "noun", "[IJs] eten we bij Henk elke zondag.", "ijs"],
  ["ketting", "noun", "DIE [KETTING] HANGT VEEL TE LOS", "ketting"],
  // … or the word's.
  ["Moskou", "name", "[Moskou] staat klaar om hulp te verlenen.", "Moskou"],
  [
    "Europees",
    "adjective",
    "De [Europese] ministers van Buitenlandse Zaken besloten tot sancties.",
    "Europese",
  ],
  // The particle is a preposition elsewhere.
  ["opknappen", "verb", "Op zondag [knapt] hij elke zomer fietsen [op].", "knapt … op"],
];

test.each(made)("%s (%s): %s", (lemma, partOfSpeech, marked, answer) => {
  const cloze = buildCloze(materialOf(lemma, partOfSpeech, { sentences: [sentenceOf(marked)] }), card, first);
  expect(cloze?.expected.answer).toBe(answer);
  expect(cloze?.expected.forms).not.toContain(answer);
  expect(cloze?.expected.article).toBeNull();
  expect(cloze?.articleCardId).toBeNull();
  if (lemma !== answer) expect(cloze?.expected.forms).toContain(lemma);
});

test.each([
  ["too little beside it", "staan", "verb", "De brug [staat]."],
  ["nothing beside it", "succes", "noun", "[Succes]!"],
  ["the word again", "straat", "noun", "Er loopt een [straat] naast de straat van het stadhuis."],
  ["another form", "stem", "noun", "Hij kreeg geen [stem] en zij kreeg alle stemmen."],
  ["the joined form", "optreden", "verb", "Hij [trad] gisteren hard [op], want optreden moet."],
  [
    "the verb of the split form",
    "optreden",
    "verb",
    "Zij [treedt] hard [op] en dan treedt hij ook tegen hen.",
  ],
  [
    "in a compound",
    "verkiezing",
    "noun",
    "Na een [verkiezing] zijn de verkiezingsuitslagen van vorige week vervalst.",
  ],
  ["behind a hyphen", "Rusland", "name", "[Rusland] is bereid het regime van Wit-Rusland te steunen."],
  ["both places marked", "straat", "noun", "Er loopt een [straat] naast de [straat] van het stadhuis."],
  ["both places marked", "vanzelf", "adverb", "Het gaat [vanzelf] open en het gaat [vanzelf] dicht."],
  [
    "a slip of the text",
    "oproepen",
    "verb",
    "De oppositie heeft alle critici van het regime [opgroepen] te komen.",
  ],
  ["nothing marked", "regime", "noun", "De oppositie heeft critici van het regime opgeroepen."],
])("%s: no gap for %s", (_, lemma, partOfSpeech, marked) => {
  expect(
    buildCloze(materialOf(lemma, partOfSpeech, { sentences: [sentenceOf(marked)] }), card, first),
  ).toBeNull();
});

test("without its English the meanings have to tell, or nothing does", () => {
  const sentences = [sentenceOf("Ze veroordelen het [geweld] tegen demonstranten.", "")];
  expect(buildCloze(materialOf("geweld", "noun", { sentences }), card, first)).not.toBeNull();
  const entry = { meanings: [] };
  expect(buildCloze(materialOf("geweld", "noun", { sentences, entry }), card, first)).toBeNull();
});

test("a sentence with its English before one without", () => {
  const sentences = [
    sentenceOf("Ze veroordelen het [geweld] tegen demonstranten.", ""),
    sentenceOf("De oppositie is verantwoordelijk voor het [geweld].", "The opposition is responsible."),
  ];
  const cloze = buildCloze(materialOf("geweld", "noun", { sentences }), card, first);
  expect(cloze?.sentence.text).toMatch(/^De oppositie/);
  expect(cloze?.sentence).not.toHaveProperty("form");
});

test("the wrong forms of the word, and what is as right", () => {
  const sentences = [sentenceOf("Als er brand is, [joeg] men iedereen de straat [op].", "", "pastSingular")];
  const known = { particle: "op", past: ["opjoeg/opjaagde", "opjoegen/opjaagden"] } as const;
  const cloze = buildCloze(
    materialOf("opjagen", "verb", { sentences, known, synonyms: ["najagen"] }),
    card,
    first,
  );
  expect(cloze?.expected.synonyms).toEqual(["jaagde … op", "najagen"]);
  expect(cloze?.expected.forms).toEqual(
    expect.arrayContaining(["opjagen", "jaagt … op", "opgejaagd", "op te jagen", "joegen … op"]),
  );
  expect(cloze?.expected.forms).not.toContain("jaagde … op");
  expect(cloze?.expected.forms).not.toContain("najagen");
});

test("kunt is another form than kan, and not as right", () => {
  const sentences = [sentenceOf("Hij [kan] de drukte niet meer [aan].", "", "presentThird")];
  const cloze = buildCloze(materialOf("aankunnen", "verb", { sentences }), card, first);
  expect(cloze?.expected.synonyms).toEqual([]);
  expect(cloze?.expected.forms).toContain("kunt … aan");
});

test("the answer is never in sight", () => {
  const around = fc.constantFrom(
    ..."de straat speelstraat een brug trekt aan hij daar niet Straat".split(" "),
  );
  const built = (before: string[], word: string, after: string[], random: () => number) => {
    const sentences = [sentenceOf([...before, `[${word}]`, ...after].join(" "))];
    return buildCloze(materialOf("straat", "noun", { sentences }), card, random);
  };
  fc.assert(
    fc.property(
      ...([fc.array(around, { maxLength: 4 }), fc.constantFrom("straat", "Straten")] as const),
      ...([fc.array(around, { maxLength: 4 }), fc.string()] as const),
      (before, word, after, seed) => {
        const cloze = built(before, word, after, seededRandom(seed));
        const all = [...before, ...after];
        expect(cloze !== null).toBe(all.length >= 3 && !/straat/i.test(all.join(" ")));
        if (cloze) expect(inSight(cloze.sentence)).not.toMatch(/straat|straten/i);
      },
    ),
  );
});

test.each([
  ["over het hoofd zien", "Wie wil, [ziet] vaak [over het hoofd] dat.", "zag … over het hoofd"],
  ["de straat op gaan", "Ook zondag [gingen] veel tegenstanders [de straat op].", "gaan … de straat op"],
  ["blijven staan", "Bij nummer twaalf [blijf] ik [staan].", "bleef … staan"],
  ["hulp verlenen", "Hij is klaar om [hulp te verlenen].", "hulp verlenen"],
])("%s in %s has the form %s too", (lemma, marked, form) => {
  const entry = { meanings: ["to do"] };
  const cloze = buildCloze(
    materialOf(lemma, "phrase", { entry, sentences: [sentenceOf(marked)] }),
    card,
    () => 0,
  );
  expect(cloze?.expected.forms).toContain(form);
  expect(cloze?.expected.forms).not.toContain(cloze?.expected.answer);
});

test("a phrase without a verb has no other forms", () => {
  const sentences = [sentenceOf("Hij stond daar [bij gebrek aan] iets beters.")];
  const material = materialOf("bij gebrek aan", "phrase", {
    entry: { meanings: ["for want of"] },
    sentences,
  });
  expect(buildCloze(material, card, () => 0)?.expected.forms).toEqual([]);
});
