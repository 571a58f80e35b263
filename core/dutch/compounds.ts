import type { FormTable, Reading } from "./form-table";
import { tags } from "./tags";

/** A part of a compound as it stands in the word, without what links it to the next. */
export type CompoundPart = { text: string; lemma: string; link: string };

/** A compound: its parts, the last of which is the head, and what the whole word can be by its head. */
export type Compound = { parts: CompoundPart[]; readings: Reading[] };

const set = (words: string) => new Set(words.trim().split(/\s+/));

const tagKinds = tags.map((tag) => tag.replace(/\..*/, ""));
const inflected = new Set([
  "noun.singular",
  "noun.plural",
  "noun.diminutive",
  "noun.diminutivePlural",
  "adjective.base",
  "adjective.inflected",
  "verb.presentParticiple",
  "verb.presentParticipleInflected",
]);
const headTags = tags.map((tag) => inflected.has(tag));
const firstForms = new Set([
  "noun.singular",
  "noun.plural",
  "adjective.base",
  "verb.presentFirst",
  "numeral",
  "name",
  "adverb",
  "preposition",
]);
const firstTags = tags.map((tag) => firstForms.has(tag));
const links = ["", "s", "en", "e", "n", "er"];
/** Short words that stand in compounds; other short letters are mostly chance. */
const shortHeads = set(`
  les weg wet zee dag bus man jas zak pad bad bal bed bel boy gek gas hof hok hut kap kas kat koe
  lid lijn mix nek net olie pak pan pas pen pil pot put rad rij rok rol set slot spel tas tip top
  vak vat vis vuur wol zin zon ijs uur oog oor arm ei thee team
`);
const shortFirsts = set(`
  ex ijs zee bus dag gas kas les net bad bed bal eet kat koe lid man oog oor olie pot rij tv vis vak
  vet was weg wet wol zon arm eu vn wk ek nk dna hbo ov pc cd uit na oer her on
`);
const notFirst = new Set(["de", "het", "een", "van", "en", "ver", "ge", "be", "te"]);

const minimum = 3;

/** What the first part of a compound is made of, or null; a known word, or itself a compound. */
function firstPart(
  table: FormTable,
  text: string,
  depth: number,
): { parts: CompoundPart[]; cost: number } | null {
  let best: { parts: CompoundPart[]; cost: number } | null = null;
  for (const link of links) {
    if (link !== "" && !text.endsWith(link)) continue;
    const stem = text.slice(0, text.length - link.length);
    if (stem.length < minimum && !shortFirsts.has(stem)) continue;
    if (stem.length === minimum && !shortFirsts.has(stem) && link !== "") continue;
    if (notFirst.has(stem)) continue;
    const fitting = table.readings(stem).filter(({ tag }) => firstTags[tag]);
    const known = fitting.reduce<Reading | null>(
      (a, b) => (a && a.band > 0 && (b.band === 0 || a.band <= b.band) ? a : b),
      null,
    );
    const isLinked = link !== "" && !fitting.some(({ tag }) => tagKinds[tag] === "noun");
    if (known && !isLinked) {
      const cost =
        1 +
        (known.band === 0 ? 0.6 : 0) +
        (link === "" ? 0 : link === "s" || link === "en" ? 0.2 : 0.5) +
        (stem.length <= minimum ? 0.5 : 0);
      if (!best || cost < best.cost) best = { parts: [{ text: stem, lemma: known.lemma, link }], cost };
    }
  }
  if (best || depth > 0) return best;
  for (let at = minimum; at <= text.length - minimum; at += 1) {
    const head = firstPart(table, text.slice(0, at), 1);
    const tail = head && firstPart(table, text.slice(at), 1);
    if (!tail) continue;
    const cost = head.cost + tail.cost + 0.3;
    if (!best || cost < best.cost) best = { parts: [...head.parts, ...tail.parts], cost };
  }
  return best;
}

function isHead(table: FormTable, text: string): Reading[] {
  if (text.length < minimum + 1 && !shortHeads.has(text)) return [];
  return table.readings(text).filter(({ tag }) => headTags[tag]);
}

/**
 * Takes a normalised word that stands in no list apart into known words: verkiezing-s-uitslag, 24-jarige. The
 * last part says what the whole can be, with its lemma put behind the rest; of several ways the one with the
 * fewest and best-known parts. Only nouns, adjectives and present participles are heads: verbs are never taken
 * apart so (their particles are no parts of a compound). null where no way is found.
 * Source: Algemene Nederlandse Spraakkunst, ch. 12, compounds and their linking elements.
 */
export function takeApart(table: FormTable, word: string): Compound | null {
  const hyphen = word.lastIndexOf("-");
  if (hyphen > 0 && hyphen < word.length - 2) return takeApartAtHyphen(table, word, hyphen);
  if (word.length < 6) return null;
  let best: { first: CompoundPart[]; at: number; readings: Reading[]; cost: number } | null = null;
  for (let at = 2; at <= word.length - minimum; at += 1) {
    const tail = word.slice(at);
    const readings = isHead(table, tail);
    if (readings.length === 0) continue;
    const first = firstPart(table, word.slice(0, at), 0);
    if (!first) continue;
    const known = readings.some(({ band }) => band > 0);
    const cost = first.cost + (known ? 0 : 0.8) - tail.length * 0.02 + (tail.length <= 4 ? 0.3 : 0);
    if (!best || cost < best.cost) best = { first: first.parts, at, readings, cost };
  }
  if (!best) return null;
  return whole(word.slice(0, best.at), best.first, word.slice(best.at), best.readings);
}

function whole(before: string, first: CompoundPart[], tail: string, found: Reading[]): Compound {
  const nouns = found.filter(({ tag }) => tagKinds[tag] === "noun");
  const base = [...(nouns.length > 0 ? nouns : found)].sort((a, b) => (a.band || 9) - (b.band || 9))[0];
  return {
    parts: [...first, { text: tail, lemma: base?.lemma ?? tail, link: "" }],
    readings: found.map(({ lemma, tag, band }) => ({ lemma: before + lemma, tag, band: band > 0 ? 7 : 0 })),
  };
}

function takeApartAtHyphen(table: FormTable, word: string, hyphen: number): Compound | null {
  const before = word.slice(0, hyphen + 1);
  const tail = word.slice(hyphen + 1);
  const direct = table.readings(tail).filter(({ tag }) => headTags[tag]);
  const deeper = direct.length > 0 ? null : takeApart(table, tail);
  const readings = deeper?.readings ?? direct;
  if (readings.length === 0) return null;
  const firsts = before
    .slice(0, -1)
    .split("-")
    .filter((text) => text !== "")
    .map((text) => ({ text, lemma: table.readings(text)[0]?.lemma ?? text, link: "-" }));
  const compound = whole(before, firsts, tail, readings);
  return deeper ? { ...compound, parts: [...firsts, ...deeper.parts] } : compound;
}

/** Look like compounds, and are none, or other ones. */
const noCompounds = new Set([
  "minister",
  "rijstrook",
  "kampioenschap",
  "merendeel",
  "kunstenaar",
  "oppervlak",
  "oppervlakte",
]);

/** Shorter words are not taken apart where a list has them: too many fall apart by chance (mini-ster). */
const shortestListed = 8;

/**
 * The parts of a lemma, to be shown to a learner: also of a word that stands in a list, but then only where the core
 * lexicon has every part, and none is very short. [] where it is no compound.
 */
export function partsOf(table: FormTable, lemma: string): readonly CompoundPart[] {
  const parts = takeApart(table, lemma)?.parts ?? [];
  if (parts.length < 2) return [];
  if (!table.has(lemma)) return parts;
  if (lemma.length < shortestListed || noCompounds.has(lemma)) return [];
  const isKnown = ({ text }: CompoundPart) =>
    (text.length >= 4 || shortHeads.has(text)) && table.readings(text).some(({ band }) => band > 0);
  // onderwijs, voorstel: nouns of verbs with a particle.
  const isParticle = ({ text }: CompoundPart) =>
    table.readings(text).some(({ tag, band }) => band > 0 && tagKinds[tag] === "preposition");
  const head = parts.at(-1)?.text ?? "";
  const isNoun = table.readings(head).some(({ tag }) => tagKinds[tag] === "noun" || head === "rijk");
  return parts.every(isKnown) && !parts.some(isParticle) && isNoun ? parts : [];
}
