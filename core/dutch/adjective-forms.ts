import type { FormName, InflectedForm, KnownForms } from "./inflected-form";
import { addEnding, countSyllables } from "./spelling";

// adjective, -e, comparative, superlative; - for none
const table = `
bijdehand bijdehante bijdehanter bijdehandst
chic chique chiquer chicst
content contente - -
cool coole cooler coolst
cru crue cruer cruust
dichtbij - dichterbij -
goed goede beter best
graag - liever liefst
grof grove grover grofst
moe moeë moeër moest
na - nader naast
onderzees onderzeese - -
onwelkom onwelkome - -
overzees overzeese - -
relaxed relaxte relaxter -
rigide - rigider -
sexy - sexyer sexyst
solide - solider -
stupide - stupider stupiedst
timide - timider timiedst
vaak - vaker vaakst
roze - rozer -
veel vele meer meest
welkom welkome - -
weinig weinige minder minst
`;

type Row = { inflected: string | null; degrees: readonly [string, string | null] | null };

const cell = (text: string | undefined) => (text === undefined || text === "-" ? null : text);

const irregular: ReadonlyMap<string, Row> = new Map(
  table
    .trim()
    .split("\n")
    .map((line) => {
      const [adjective = "", inflected, comparative, superlative] = line.split(" ");
      const degree = cell(comparative);
      return [
        adjective,
        { inflected: cell(inflected), degrees: degree ? [degree, cell(superlative)] : null },
      ];
    }),
);

/** What takes no ending, apart from the words in -en and in a vowel. */
const uninflected = new Set(
  `aluminium bordeaux camel doorsnee gratis jammer kwijt linker nylon pal perfo plastic rechter spijt
  super standaard stuk`
    .trim()
    .split(/\s+/),
);

/** Participles and the like in -en that have degrees: bescheidener, tevredenst. Those of stuffs (houten) have none. */
const gradableEn =
  /(?:bedreven|belezen|bescheiden|besloten|bezeten|dronken|effen|eigen|ervaren|gebonden|gedegen|gedreven|gelaten|gelegen|genegen|gesloten|gespannen|geschapen|open|opgewonden|ontspannen|tevreden|uitgelaten|verheven|verlegen|verscheiden|verworpen|volkomen|volwassen|vrijgevochten)$/;

/** Kinds, measures and times: driehoekig, tweejarig, Franstalig, maandelijks have no more and less of it. */
const absolute =
  /^\p{Lu}|^\d|.(?:jarig|talig|hoekig|vormig|(?<!na|voor)delig|(?<!alle)daags|jaars|weeks|maands|wekelijks|maandelijks|jaarlijks|dagelijks)$|^(?:dood|half|heel|zwanger|huidig|voormalig|toenmalig|aanstaand|verleden|enig|ander|zulk|dergelijk|zogenaamd|zogeheten|vermeend|wijlen|gewezen)$/u;

/** Compounds whose last syllable has the stress, against the rule for -el: razendsnelle, onwelle. */
const shortAndStressed = /(?:snel|[^o]fel|schel|onwel|parallel|vrijgezel|naturel|nver)$/;

function inflectedOf(adjective: string): string | null {
  if (uninflected.has(adjective)) return null;
  if (/(?<![aeiou])en$/.test(adjective) && countSyllables(adjective) > 1) return null;
  if (adjective.endsWith("ee")) return `${adjective}ë`;
  if (/[aeiouyé]$/.test(adjective) && !/(?:[ao]i|ei|ui|ij|[ao]u)$/.test(adjective)) return null;
  if (adjective.endsWith("cool")) return `${adjective}e`;
  if (shortAndStressed.test(adjective)) return `${adjective}${adjective.slice(-1)}e`;
  // Chinees, Indiaas, Fries: the s stays voiceless; of nouns it does not (Chinezen, Friezen).
  if (/^\p{Lu}.*s$|ees$|kies$|morf$|diffuus$|quis$|struis$|apocrief$/u.test(adjective))
    return addEnding(adjective, "e").replace(/ze$/, "se").replace(/ve$/, "fe");
  return addEnding(adjective, "e");
}

function degreesOf(adjective: string, inflected: string | null): readonly [string, string | null] | null {
  if (absolute.test(adjective)) return null;
  if (!inflected) return gradableEn.test(adjective) ? [`${adjective}er`, `${adjective}st`] : null;
  const comparative = adjective.endsWith("r") ? `${adjective}der` : `${inflected}r`;
  // juist, verbaasd, grotesk: the most is said with "meest"
  if (/s[tdk]$/.test(adjective)) return [comparative, null];
  return [comparative, adjective + (/(?:[sx]|[iï]sch)$/.test(adjective) ? "t" : "st")];
}

function partitiveOf(word: string): string | null {
  return /(?:[sxz]|sch|sh|[aeiouyé])$/.test(word) && !/(?:[ao]i|ei|ui|ij)$/.test(word) ? null : `${word}s`;
}

/**
 * The forms of a base adjective: with -e, the degrees and the partitive (groot: grote, groter, grotere,
 * grootst, grootste, groots, groters). No -e for houten, open, roze; no degrees where they are not in use, as
 * far as the letters show. Source: Algemene Nederlandse Spraakkunst, ch. 6.
 */
export function adjectiveForms(adjective: string, known: KnownForms): InflectedForm[] {
  const row = irregular.get(adjective);
  const inflected =
    known.inflected !== undefined ? known.inflected : row ? row.inflected : inflectedOf(adjective);
  const degrees =
    known.degrees !== undefined ? known.degrees : row ? row.degrees : degreesOf(adjective, inflected);
  const forms: InflectedForm[] = [{ words: adjective, name: "base", apart: false }];
  const add = (name: FormName, words: string | null | undefined) => {
    if (words && words !== "-") forms.push({ words, name, apart: false });
  };
  add("inflected", inflected);
  add("comparative", degrees?.[0]);
  add("comparativeInflected", degrees?.[0].endsWith("r") ? `${degrees[0]}e` : null);
  add("superlative", degrees?.[1]);
  add("superlativeInflected", degrees?.[1] && degrees[1] !== "-" ? `${degrees[1]}e` : null);
  add("partitive", partitiveOf(adjective));
  add("partitive", degrees ? partitiveOf(degrees[0]) : null);
  return forms;
}
