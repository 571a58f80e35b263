import fc from "fast-check";
import { expect, test } from "vitest";
import type { Difference } from "./explain/difference";
import { explainDifferences } from "./explain-differences";
import { practiceDutch } from "./testing/practice-dutch";

const { analyser, isWord } = practiceDutch();
const analysed = (text: string) => ({ text, words: analyser.analyse(text) });
const explain = (original: string, typed: string) =>
  explainDifferences(analysed(original), analysed(typed), { isWord });

function detailOf(one: Difference): string {
  if (one.kind === "article") return ` (${one.noun})`;
  if (one.kind === "verbPosition") return ` (${one.place})`;
  if (one.kind === "missingParticle") return ` (${one.infinitive}, ${one.how})`;
  return one.kind === "form" ? ` (${one.lemma}${one.dt ? ", dt" : ""})` : "";
}
/** Written as "kind: typed → original (detail)". */
const written = (original: string, typed: string) =>
  explain(original, typed).differences.map(
    (one) => `${one.kind}: ${one.typedText || "∅"} → ${one.originalText || "∅"}${detailOf(one)}`,
  );

test.each([
  ["Gisteren ging hij weg.", "gisteren ging hij weg", []], // marks and capitals are in the diff alone
  ["Hij liep naar 't park.", "Hij liep naar het park.", []],
  ["", "", []],
])("%s, typed %s, says nothing", (original, typed, differences) =>
  expect(written(original, typed)).toEqual(differences),
);

test.each([
  // articles
  ["Hij liep naar dat huis.", "Hij liep naar die huis.", ["article: die → dat (huis)"]],
  ["Het kind at brood.", "De kind at brood.", ["article: De → Het (kind)"]],
  ["Een oude man ging weg.", "De oude man ging weg.", ["article: De → Een (man)"]],
  [
    "De nieuwe fiets staat in de tuin.",
    "Het nieuw fiets staat in deze tuin.",
    ["article: Het → De (fiets)", "form: nieuw → nieuwe (nieuw)", "article: deze → de (tuin)"],
  ],
  ["De man die brood at ging weg.", "De man dat brood at ging weg.", ["word: dat → die"]], // a relative pronoun
  ["Hij gaf het kind een boek.", "Hij gaf kind een boek.", ["missing: ∅ → het"]],
  ["Het regent.", "De regent.", ["word: De → Het"]], // before no noun
  ["Hij woont in het Gent.", "Hij woont in de Gent.", ["article: de → het (gent)"]], // before a name
  ["Hij vond het huis.", "Hij vond een boek.", ["word: een boek → het huis"]], // before another noun

  // the place of the verb
  ["Gisteren ging hij weg.", "Gisteren hij ging weg.", ["verbPosition: ging → ging (second)"]],
  ["Hij ging gisteren weg.", "Hij gisteren ging weg.", ["verbPosition: ging → ging (second)"]],
  ["Hij ging gisteren weg.", "Ging hij gisteren weg.", ["verbPosition: Ging → ging (second)"]],
  ["Hij ging naar huis.", "Hij naar huis ging.", ["verbPosition: ging → ging (second)"]],
  [
    "Gisteren ging de oude man weg.",
    "Gisteren de oude man ging weg.",
    ["verbPosition: ging → ging (second)"],
  ],
  [
    "Als het regent, blijven wij thuis.",
    "Als het regent, wij blijven thuis.",
    ["verbPosition: blijven → blijven (second)"],
  ],
  // the clause may as well follow
  [
    "Als het regent, blijven wij thuis.",
    "Wij blijven thuis als het regent.",
    ["order: blijven → blijven", "order: Wij → wij", "order: thuis → thuis"],
  ],
  [
    "Hij bleef thuis omdat hij ziek was.",
    "Hij bleef thuis omdat hij was ziek.",
    ["verbPosition: was → was (end)"],
  ],
  [
    "Hij was moe, maar gisteren ging hij weg.",
    "Hij was moe, maar gisteren hij ging weg.",
    ["verbPosition: ging → ging (second)"],
  ],
  // other orders are right too, or may be
  ["Gisteren ging hij weg.", "Hij ging gisteren weg.", ["order: ging → ging", "order: Hij → hij"]],
  ["Omdat hij heeft gewacht.", "Omdat hij gewacht heeft.", ["order: heeft → heeft"]],
  ["Omdat hij op de bus wacht.", "Omdat hij wacht op de bus.", ["order: wacht → wacht"]],
  ["Ook de bank gaat weg.", "Ook gaat de bank weg.", ["order: gaat → gaat"]],
  [
    "Gisteren stond in de straat een boom.",
    "Gisteren in de straat stond een boom.",
    ["order: stond → stond"],
  ],
  ["De man liep door de stad.", "De man door de stad liep.", ["order: liep → liep"]],
  ["Ging hij gisteren weg?", "Hij ging gisteren weg?", ["order: ging → Ging"]],

  // split verbs
  ["Hij belt zijn moeder op.", "Hij belt zijn moeder.", ["missingParticle: ∅ → op (opbellen, absent)"]],
  [
    "Hij belt zijn moeder op.",
    "Hij opbelt zijn moeder.",
    ["missingParticle: opbelt → belt (opbellen, joined)"],
  ],
  [
    "Hij belt zijn moeder op.",
    "Hij zijn moeder opbelt.",
    ["missingParticle: opbelt → belt (opbellen, joined)"],
  ],
  [
    "Hij probeerde haar op te bellen.",
    "Hij probeerde haar te opbellen.",
    ["missingParticle: opbellen → bellen (opbellen, joined)"],
  ],
  ["Omdat hij haar opbelt.", "Omdat hij haar belt op.", ["missingParticle: belt → opbelt (opbellen, split)"]],
  ["Omdat hij haar opbelt.", "Omdat hij belt haar op.", ["missingParticle: belt → opbelt (opbellen, split)"]],
  [
    "Hij heeft haar opgebeld.",
    "Hij heeft haar gebeld.",
    ["missingParticle: gebeld → opgebeld (opbellen, absent)"],
  ],
  ["Hij belt zijn moeder op.", "Hij belt zijn moeder aan.", ["word: aan → op"]], // another particle
  ["Hij belt zijn moeder op.", "Hij belde zijn moeder op.", ["form: belde → belt (opbellen)"]],
  ["Hij belt zijn moeder op.", "Hij trekt zijn moeder.", ["word: trekt → belt", "missing: ∅ → op"]],
  ["Hij liep op straat.", "Hij liep straat.", ["missing: ∅ → op"]], // a preposition
  // the particle is there, as a word of its own
  [
    "Hij heeft haar opgebeld.",
    "Hij heeft gebeld haar op.",
    ["missingParticle: gebeld → opgebeld (opbellen, split)"],
  ],
  [
    "Hij heeft haar opgebeld.",
    "Hij heeft haar gebeld. Op straat.",
    ["missingParticle: gebeld → opgebeld (opbellen, absent)", "extra: Op straat → ∅"],
  ],

  // spelling
  ["Het boek is duidelijk.", "Het boek is duidlijk.", ["spelling: duidlijk → duidelijk"]],
  [
    "De verkiezingsuitslag is er.",
    "De verkiezings uitslag is er.",
    ["spelling: verkiezings uitslag → verkiezingsuitslag"],
  ],
  ["Hij probeerde te bellen.", "Hij probeerde tebellen.", ["spelling: tebellen → te bellen"]],
  ["Een idee.", "Eén idee.", ["spelling: Eén → Een"]],
  ["De bank is nieuw.", "De bang is nieuw.", ["spelling: bang → bank"]], // bang is in no list here
  ["De man is nieuw.", "De boom is nieuw.", ["word: boom → man"]],
  ["De bus is nieuw.", "De xyz is nieuw.", ["word: xyz → bus"]],

  // forms
  ["Hij vindt het kind.", "Hij vind het kind.", ["form: vind → vindt (vinden, dt)"]],
  ["Het is gisteren gebeurd.", "Het is gisteren gebeurt.", ["form: gebeurt → gebeurd (gebeuren, dt)"]],
  ["Hij loopt weg.", "Hij loopd weg.", ["form: loopd → loopt (lopen, dt)"]], // no word, but no slip either
  ["De stad was groot.", "De stad is groot.", ["form: is → was (zijn)"]],
  ["De grote stad.", "De groot stad.", ["form: groot → grote (groot)"]],
  ["In de tuinen staat een boom.", "In de tuin staat een boom.", ["form: tuin → tuinen (tuin)"]],

  // order, missing, extra, other words
  ["Hij gaf het kind een boek.", "Hij gaf een boek het kind.", ["order: een boek → een boek"]],
  ["De man gaf de kat brood.", "Man gaf de kat de brood.", ["missing: ∅ → De", "extra: de → ∅"]], // no article moves alone
  [
    "Hij is weg. Zij staat in de tuin.",
    "Hij staat. Zij is weg in de tuin.",
    ["extra: staat. Zij → ∅", "missing: ∅ → Zij staat"],
  ],
  ["Hij ging gisteren weg.", "Hij ging weg.", ["missing: ∅ → gisteren"]],
  ["Hij ging weg.", "Hij ging al weg.", ["extra: al → ∅"]],
  ["Hij ging weg.", "", ["missing: ∅ → Hij ging weg"]],
  ["", "Hij ging weg.", ["extra: Hij ging weg → ∅"]],
  [
    "De brug is open. Ik wacht al een kwartier.",
    "De brug is weg. Ik al wacht een kwartier.",
    ["word: weg → open", "verbPosition: wacht → wacht (second)"],
  ],
])("%s, typed %s: %j", (original, typed, differences) =>
  expect(written(original, typed)).toEqual(differences),
);

test("where a difference is, what stands there, and the diff that leads to the original", () => {
  const { diff, differences } = explain("Hij vindt het huis (weer).", "Hij vind de huis.");
  expect(differences).toEqual([
    {
      ...{ kind: "form", lemma: "vinden", partOfSpeech: "verb", dt: true },
      ...{ typedForm: "presentFirst", originalForm: "presentThird" },
      ...{ typed: [4, 8], original: [4, 9], typedText: "vind", originalText: "vindt" },
    },
    {
      ...{ kind: "article", noun: "huis" },
      ...{ typed: [9, 11], original: [10, 13], typedText: "de", originalText: "het" },
    },
    { kind: "missing", typed: null, original: [20, 24], typedText: "", originalText: "weer" },
  ]);
  expect(diff.map(({ kind, text }) => [kind, text])).toEqual([
    ["same", "Hij "],
    ["removed", "vind de"],
    ["added", "vindt het"],
    ["same", " huis"],
    ["added", " (weer)"],
    ["same", "."],
  ]);
});

const vocabulary =
  `hij zij de het een dat die huis man stad oude grote groot groote ging gaat liep belt belde opbelt op
  aan bellen te gisteren ook omdat ziek was verkiezings uitslag verkiezingsuitslag huizn . , ? “ 3 é`.split(
    /\s+/,
  );
const paragraphs = fc
  .array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...vocabulary) }, fc.string({ unit: "binary" })), {
    maxLength: 24,
  })
  .map((words) => words.join(" "));
/** Some words left out, doubled, swapped or replaced. */
const pairs = fc
  .tuple(paragraphs, paragraphs, fc.array(fc.nat({ max: 5 }), { maxLength: 30 }))
  .map(([one, other, edits]) => {
    const words = one.split(" ");
    const changed = words.flatMap((word, i) => {
      if (edits[i] === 1) return [];
      if (edits[i] === 2) return [words[i + 1] ?? "", word];
      return edits[i] === 3 ? [other.split(" ")[i] ?? word] : [word];
    });
    return [one, changed.join(" ")] as const;
  });

test("differences lie within the paragraphs, without overlap, and each has words", () =>
  fc.assert(
    fc.property(fc.oneof(pairs, fc.tuple(paragraphs, paragraphs)), ([original, typed]) => {
      const { diff, differences } = explain(original, typed);
      for (const [side, text] of [
        ["original", original],
        ["typed", typed],
      ] as const) {
        const spans = differences
          .flatMap((one) => (one[side] ? [one[side]] : []))
          .sort((a, b) => a[0] - b[0]);
        spans.forEach(([start, end], i) => {
          expect(start).toBeGreaterThanOrEqual(spans[i - 1]?.[1] ?? 0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        });
        for (const one of differences)
          expect(one[`${side}Text`]).toBe(one[side] ? text.slice(...one[side]) : "");
      }
      for (const { typed: own, original: right, kind } of differences) {
        expect(own ?? right).not.toBeNull();
        if (kind === "missing") expect(own).toBeNull();
        if (kind === "extra") expect(right).toBeNull();
      }
      const joined = (kind: string) =>
        diff
          .filter((part) => part.kind === "same" || part.kind === kind)
          .map(({ text }) => text)
          .join("");
      expect([joined("removed"), joined("added")]).toEqual([typed, original]);
    }),
    { numRuns: 300 },
  ));

test("there are none exactly where the words are the same", () =>
  fc.assert(
    fc.property(fc.oneof(pairs, fc.tuple(paragraphs, paragraphs)), ([original, typed]) => {
      expect(explain(original, original).differences).toEqual([]);
      const words = (text: string) =>
        analyser.analyse(text).map(({ start, end }) => text.slice(start, end).toLowerCase().normalize("NFC"));
      const isSame = words(original).join(" ") === words(typed).join(" ");
      if (isSame) expect(explain(original, typed).differences).toEqual([]);
      else if (words(original).length !== words(typed).length)
        expect(explain(original, typed).differences).not.toEqual([]);
    }),
    { numRuns: 300 },
  ));

test.each([
  ["all other", "hij ging weg ".repeat(1_700), "de oude stad ".repeat(1_700)],
  ["in another order", "hij ging naar de stad ".repeat(1_000), "stad de naar ging hij ".repeat(1_000)],
  ["without their marks", "Hij ging. ".repeat(2_500), "hij ging ".repeat(2_500)],
  ["misspelt", "verkiezing ".repeat(5_000), "verkiezng ".repeat(5_000)],
])("5,000 words, %s, are explained", (_, original, typed) => {
  const { differences } = explain(original, typed);
  expect(differences.length).toBeLessThanOrEqual(10_000);
  for (const { original: span } of differences) expect(span?.[1] ?? 0).toBeLessThanOrEqual(original.length);
});
