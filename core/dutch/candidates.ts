import { type CompoundPart, takeApart } from "./compounds";
import { type FormTable, type Reading, tableKey } from "./form-table";
import { hashText, mix } from "./hash";
import { partsOfTags, type Tag, type TagNumber, tagNumber, tags } from "./tags";

/** Where a candidate comes from: a list, a compound's head, the ending of an unknown word, a capital. */
const sources = ["list", "compound", "guess", "name"] as const;

/** One analysis that a word allows, out of context. */
export type Candidate = Reading & { source: (typeof sources)[number] };

/** What is known of a word out of context, with the hashes that the ranker needs of it. */
export type WordInfo = {
  key: string;
  candidates: readonly Candidate[];
  /** how many of the candidates, the first, are weighed; the others are never likely */
  ranked: number;
  /** of compounds that stand in no list */
  parts: readonly CompoundPart[];
  word: number;
  endings: readonly [number, number, number];
  beginning: number;
  shape: number;
  /** a mark at which a clause ends, or a quote */
  endsClause: boolean;
  /** the verbs that it can be a form of, but for inflected participles: each with its candidates */
  verbs: readonly { lemma: string; band: number; candidates: readonly number[] }[];
  /** what the word can be, whatever it is here */
  ambiguity: number;
  tagHashes: Int32Array;
  partHashes: Int32Array;
  lemmaHashes: Int32Array;
  kindHashes: Int32Array;
  /** how well known a candidate is beside the others */
  standingHashes: Int32Array;
};

/** [ending, what replaces it, tag] of words that stand in no list. */
const guesses: readonly [string, string, Tag][] = [
  ["heden", "heid", "noun.plural"],
  ["ingen", "ing", "noun.plural"],
  ["ties", "tie", "noun.plural"],
  ["iteiten", "iteit", "noun.plural"],
  ["isten", "ist", "noun.plural"],
  ["logen", "loog", "noun.plural"],
  ["ssen", "s", "noun.plural"],
  ["tten", "t", "noun.plural"],
  ["nnen", "n", "noun.plural"],
  ["llen", "l", "noun.plural"],
  ["eren", "eer", "noun.plural"],
  ["aren", "aar", "noun.plural"],
  ["anen", "aan", "noun.plural"],
  ["en", "", "noun.plural"],
  ["'s", "", "noun.plural"],
  ["s", "", "noun.plural"],
  ["tjes", "", "noun.diminutivePlural"],
  ["jes", "", "noun.diminutivePlural"],
  ["tje", "", "noun.diminutive"],
  ["pje", "", "noun.diminutive"],
  ["je", "", "noun.diminutive"],
  ["ische", "isch", "adjective.inflected"],
  ["lijke", "lijk", "adjective.inflected"],
  ["ige", "ig", "adjective.inflected"],
  ["loze", "loos", "adjective.inflected"],
  ["bare", "baar", "adjective.inflected"],
  ["ieve", "ief", "adjective.inflected"],
  ["aire", "air", "adjective.inflected"],
  ["ale", "aal", "adjective.inflected"],
  ["ele", "eel", "adjective.inflected"],
  ["euze", "eus", "adjective.inflected"],
  ["se", "s", "adjective.inflected"],
  ["de", "d", "adjective.inflected"],
  ["te", "t", "adjective.inflected"],
  ["e", "", "adjective.inflected"],
  ["eerde", "eren", "verb.pastSingular"],
  ["eerden", "eren", "verb.pastPlural"],
  ["eert", "eren", "verb.presentThird"],
  ["eerd", "eren", "verb.pastParticiple"],
  ["ende", "en", "verb.presentParticipleInflected"],
  ["end", "en", "verb.presentParticiple"],
];

const letters = /\p{L}/u;
const capital = /^['"‘“]?\p{Lu}/u;

const shapeOf = (word: string) =>
  (capital.test(word) ? 1 : 0) +
  (/\p{N}/u.test(word) ? 2 : 0) +
  (word.includes("-") ? 4 : 0) +
  (/^[\p{Lu}.]+$/u.test(word) ? 8 : 0);

function guessed(key: string): Candidate[] {
  const found: Candidate[] = [];
  const add = (lemma: string, tag: Tag, source: Candidate["source"]) =>
    found.push({ lemma, tag: tagNumber(tag), band: 0, source });
  if (/^\p{N}/u.test(key) && !/\p{L}{2}/u.test(key)) add(key, "numeral", "guess");
  else if (!letters.test(key)) add(key, "other", "guess");
  else {
    add(key, "noun.singular", "guess");
    for (const [ending, replacement, tag] of guesses)
      if (key.endsWith(ending) && key.length > ending.length + 2)
        add(key.slice(0, key.length - ending.length) + replacement, tag, "guess");
    add(key, "adjective.base", "guess");
    if (/en$/.test(key)) add(key, "verb.infinitive", "guess");
  }
  return found;
}

/** vóór, één, dát: the accents that only stress. */
const withoutStress = (key: string) =>
  key
    .normalize("NFD")
    .replace(/\u0301/g, "")
    .normalize("NFC");

function unique(candidates: readonly Candidate[]): Candidate[] {
  const seen = new Set<string>();
  return candidates.filter(({ lemma, tag }) => {
    const id = `${tag} ${lemma}`;
    return !seen.has(id) && seen.add(id);
  });
}

const clauseEnds = new Set([
  ...[",", ";", ":", ".", "!", "?", "(", ")", "-", "–", "—"],
  ...['"', "''", ",,", "'", "“", "”", "‘", "’"],
]);

function verbsOf(candidates: readonly Candidate[]): WordInfo["verbs"] {
  const verbs = new Map<string, { lemma: string; band: number; candidates: number[] }>();
  candidates.forEach(({ lemma, tag, band }, i) => {
    if (partsOfTags[tag] !== "verb" || tags[tag]?.endsWith("Inflected")) return;
    const known = verbs.get(lemma);
    if (known) known.candidates.push(i);
    else verbs.set(lemma, { lemma, band, candidates: [i] });
  });
  return [...verbs.values()];
}

/** 3: none of them is in the core lexicon; else 2 for the most frequent, 1 for others in it, 0 for those outside. */
function standingOf({ band }: Candidate, all: readonly Candidate[]): number {
  const bands = all.map((one) => one.band).filter((one) => one > 0);
  if (bands.length === 0) return 3;
  if (band === 0) return 0;
  return band === Math.min(...bands) ? 2 : 1;
}

/** What training knows of words, by normalised word. */
export type SeenWords = {
  /** readings that no list has */
  further: ReadonlyMap<string, readonly Reading[]>;
  /** of very frequent words the tags that they were ever seen with: the others are not worth weighing */
  usual: ReadonlyMap<string, ReadonlySet<TagNumber>>;
};

/** Usual candidates first: only they are ranked. */
function byUse(candidates: readonly Candidate[], usual: ReadonlySet<TagNumber> | undefined) {
  if (!usual) return { candidates, ranked: candidates.length };
  const likely = candidates.filter(({ tag }) => usual.has(tag));
  if (likely.length === 0) return { candidates, ranked: candidates.length };
  return {
    candidates: [...likely, ...candidates.filter(({ tag }) => !usual.has(tag))],
    ranked: likely.length,
  };
}

/** All that words can be; remembers what it was asked. */
export class Candidates {
  readonly #table: FormTable;
  readonly #seen: SeenWords;
  readonly #particles: readonly string[];
  readonly #known = new Map<string, WordInfo>();

  /** particles: first parts of separable verbs */
  constructor(table: FormTable, seen: SeenWords, particles: Iterable<string>) {
    this.#table = table;
    this.#seen = seen;
    this.#particles = [...particles].filter((particle) => particle.length > 1);
  }

  /** meegesprongen: verbs are made with particles at will, and no list has them all. */
  #madeWithParticle(key: string): Candidate[] {
    return this.#particles.flatMap((particle) => {
      if (!key.startsWith(particle) || key.length < particle.length + 4) return [];
      return this.#table
        .readings(key.slice(particle.length))
        .filter(({ tag, band }) => partsOfTags[tag] === "verb" && band > 0)
        .map(({ lemma, tag }): Candidate => ({ lemma: particle + lemma, tag, band: 0, source: "guess" }));
    });
  }

  #listed(key: string): Reading[] {
    return [...this.#table.readings(key), ...(this.#seen.further.get(key) ?? [])];
  }

  #find(word: string): { key: string; candidates: Candidate[]; parts: readonly CompoundPart[] } {
    const key = tableKey(word);
    const plain = withoutStress(key);
    const listed = [...this.#listed(key), ...(plain === key ? [] : this.#listed(plain))];
    const candidates: Candidate[] = listed.map((reading) => ({ ...reading, source: "list" }));
    let parts: readonly CompoundPart[] = [];
    if (candidates.length === 0) {
      const compound = takeApart(this.#table, key);
      if (compound) {
        parts = compound.parts;
        candidates.push(
          ...compound.readings.map((reading): Candidate => ({ ...reading, source: "compound" })),
        );
      } else candidates.push(...guessed(key));
      candidates.push(...this.#madeWithParticle(key));
    }
    if (capital.test(word)) candidates.push({ lemma: word, tag: tagNumber("name"), band: 0, source: "name" });
    return { key, candidates: unique(candidates), parts };
  }

  /** What a word of a text, as it is written there, can be; never nothing. */
  of(word: string): WordInfo {
    const known = this.#known.get(word);
    if (known) return known;
    const { key, candidates: all, parts } = this.#find(word);
    const { candidates, ranked } = byUse(all, this.#seen.usual.get(key));
    const ambiguity = [
      ...new Set(candidates.filter(({ source }) => source !== "guess").map(({ tag }) => tag)),
    ]
      .sort((a, b) => a - b)
      .reduce(mix, candidates[0]?.source === "guess" ? 3 : 1);
    const info: WordInfo = {
      ...{ key, candidates, ranked, parts, ambiguity },
      endsClause: clauseEnds.has(key),
      verbs: verbsOf(candidates),
      word: hashText(key),
      endings: [hashText(key.slice(-2)), hashText(key.slice(-3)), hashText(key.slice(-4))],
      beginning: hashText(key.slice(0, 3)),
      shape: shapeOf(word),
      tagHashes: Int32Array.from(candidates, ({ tag }) => mix(0x51, tag)),
      partHashes: Int32Array.from(candidates, ({ tag }) => hashText((tags[tag] ?? "").replace(/\..*/, ""))),
      lemmaHashes: Int32Array.from(candidates, ({ lemma, tag }) => mix(hashText(lemma), tag)),
      kindHashes: Int32Array.from(candidates, ({ lemma, tag, band, source }) =>
        mix(mix(mix(tag, band), sources.indexOf(source)), lemma === key ? 1 : 0),
      ),
      standingHashes: Int32Array.from(candidates, (one) => mix(0x77, standingOf(one, candidates))),
    };
    // A text's words come again and again; a flood of nonsense must not fill the memory.
    if (this.#known.size > 60_000) this.#known.clear();
    this.#known.set(word, info);
    return info;
  }
}
