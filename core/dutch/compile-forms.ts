import { encodeFormTable, type Reading, tableKey } from "./form-table";
import { type InflectedForm, inflect, type KnownForms } from "./inflect";
import type { LexiconEntry } from "./lexicon";
import { splitSeparableVerb } from "./separable-verbs";
import { expandSpellingDictionary, type SpellingWord } from "./spelling-dictionary";
import { type Tag, tagNumber } from "./tags";

/** What the analysis looks words up in. */
export type CompiledForms = {
  /** bytes of a FormTable */
  table: Uint8Array;
  /** separable verbs, one a line: particle, space, base (op treden) */
  separable: string;
};

const nounKinds = ["NN2", "NN1r", "NN2r"];
const adjectiveKinds = ["AJe", "AJcn", "AJc", "AJse", "AJsn"];
const infinitiveKind = "PPn";
const nameKind = "DT";

const takes = ({ kinds }: SpellingWord, some: readonly string[]) => some.some((kind) => kinds.has(kind));

/** Parts of speech of which a lemma has one form, and how the tagger calls them. */
const plainTags: ReadonlyMap<string, Tag> = new Map([
  ["adverb", "adverb"],
  ["pronoun", "pronoun"],
  ["determiner", "determiner"],
  ["preposition", "preposition"],
  ["numeral", "numeral"],
  ["interjection", "interjection"],
  ["name", "name"],
  ["other", "other"],
  // o.a., d.w.z.; those of several words are found by the glossary.
  ["phrase", "other"],
]);
const coordinating = new Set([
  "en",
  "of",
  "maar",
  "want",
  "noch",
  "dus",
  "alsook",
  "alsmede",
  "doch",
  "ofwel",
  "hetzij",
  "én",
  "oftewel",
]);

class Readings {
  readonly all = new Map<string, Reading[]>();

  add(word: string, reading: Reading) {
    const key = tableKey(word);
    const known = this.all.get(key);
    if (!known) this.all.set(key, [reading]);
    else if (!known.some(({ lemma, tag }) => lemma === reading.lemma && tag === reading.tag))
      known.push(reading);
  }

  addForms(forms: readonly InflectedForm[], lemma: string, partOfSpeech: string, band: number) {
    for (const { words, name, apart } of forms) {
      if (apart || words.includes(" ")) continue;
      this.add(words, { lemma, tag: tagNumber(`${partOfSpeech}.${name}`), band });
      // As a noun for people: de groten der aarde, alle betrokkenen.
      if (name.endsWith("nflected") || name === "superlativeInflected")
        this.add(`${words}n`, { lemma, tag: tagNumber(`${partOfSpeech}.${name}`), band });
    }
  }
}

function tagOf({ lemma, partOfSpeech }: LexiconEntry): Tag | null {
  if (partOfSpeech === "conjunction")
    return coordinating.has(lemma) ? "conjunction.coordinating" : "conjunction.subordinating";
  return plainTags.get(partOfSpeech) ?? null;
}

const inflects = new Set(["noun", "verb", "adjective"]);

function addLexicon(readings: Readings, lexicon: readonly LexiconEntry[]) {
  for (const entry of lexicon) {
    const { lemma, partOfSpeech, forms, band } = entry;
    if (lemma.includes(" ")) continue;
    if (inflects.has(partOfSpeech))
      readings.addForms(inflect(lemma, partOfSpeech, forms), lemma, partOfSpeech, band);
    else {
      const tag = tagOf(entry);
      if (tag) readings.add(lemma, { lemma, tag: tagNumber(tag), band });
    }
  }
}

/** "op treden" of optreden, where it is in two parts; the lexicon knows best. */
function separableLine(lemma: string, known: KnownForms | undefined): string | null {
  const particle = known?.particle;
  if (particle === null) return null;
  if (particle) return `${particle} ${lemma.slice(particle.length)}`;
  const split = splitSeparableVerb(lemma);
  return split ? `${split.particle} ${split.base}` : null;
}

/** "over nemen" of overnemen, because there is an overgenomen: a verb with ge inside comes apart. */
function attested(
  verb: string,
  particles: ReadonlySet<string>,
  infinitives: ReadonlySet<string>,
  words: ReadonlySet<string>,
): string | null {
  for (let at = 2; at <= verb.length - 4; at += 1) {
    const particle = verb.slice(0, at);
    const base = verb.slice(at);
    if (!particles.has(particle) || !infinitives.has(base)) continue;
    const participle = inflect(base, "verb").find(({ name }) => name === "pastParticiple")?.words ?? "";
    if (participle.startsWith("ge") && words.has(particle + participle)) return `${particle} ${base}`;
  }
  return null;
}

type Spelling = { words: Set<string>; bases: SpellingWord[]; derived: SpellingWord[] };

function readSpelling(aff: string, dic: string): Spelling {
  const words = new Set<string>();
  const bases: SpellingWord[] = [];
  const derived: SpellingWord[] = [];
  for (const word of expandSpellingDictionary(aff, dic)) {
    words.add(word.word);
    if (word.of) derived.push(word);
    else bases.push(word);
  }
  return { words, bases, derived };
}

/** Forms by the rules that the spelling dictionary confirms. */
const confirmed = (forms: InflectedForm[], words: ReadonlySet<string>) =>
  forms.filter(({ words: form, apart }) => !apart && words.has(form));

const derivedTags: ReadonlyMap<string, Tag> = new Map([
  ["NN2", "noun.plural"],
  ["NN1r", "noun.diminutive"],
  ["NN2r", "noun.diminutivePlural"],
  ["AJe", "adjective.inflected"],
  ["AJcn", "adjective.comparative"],
  ["AJce", "adjective.comparativeInflected"],
  ["AJsn", "adjective.superlative"],
  ["AJse", "adjective.superlativeInflected"],
]);

function addSpelling(
  readings: Readings,
  { words, bases, derived }: Spelling,
  inLexicon: ReadonlySet<string>,
) {
  const fresh = (lemma: string, partOfSpeech: string) => !inLexicon.has(`${partOfSpeech} ${lemma}`);
  const infinitives = new Set(bases.filter((word) => takes(word, [infinitiveKind])).map(({ word }) => word));
  for (const verb of infinitives) {
    if (!fresh(verb, "verb")) continue;
    // Not only what the list confirms: what it has not, no other word is either.
    const forms = inflect(verb, "verb");
    // getroebleerd is an adjective to everyone; that there is a verb behind it nobody asks.
    const participle = forms.find(({ name }) => name === "pastParticiple")?.words ?? "";
    const isAdjective = inLexicon.has(`adjective ${participle}`);
    const kept = isAdjective ? forms.filter(({ name }) => !name.startsWith("pastParticiple")) : forms;
    readings.addForms(kept, verb, "verb", 0);
  }
  for (const base of bases) {
    const { word } = base;
    if (takes(base, nounKinds) && fresh(word, "noun"))
      readings.addForms(confirmed(inflect(word, "noun"), words), word, "noun", 0);
    if (takes(base, adjectiveKinds) && fresh(word, "adjective"))
      readings.addForms(confirmed(inflect(word, "adjective"), words), word, "adjective", 0);
    if (takes(base, [nameKind])) readings.add(word, { lemma: word, tag: tagNumber("name"), band: 0 });
  }
  for (const { word, of } of derived) {
    const tag = of && derivedTags.get(of.kind);
    if (of && tag && fresh(of.base, tag.replace(/\..*/, "")))
      readings.add(word, { lemma: of.base, tag: tagNumber(tag), band: 0 });
  }
  // What nothing was known of by then: a noun, an adverb or an adjective that is not inflected, a form of its own.
  const unknown = bases.filter(({ word }) => !readings.all.has(tableKey(word)));
  for (const { word } of unknown) {
    const isName = /^\p{Lu}/u.test(word);
    readings.add(word, { lemma: word, tag: tagNumber(isName ? "name" : "noun.singular"), band: 0 });
    if (isName) continue;
    readings.addForms(confirmed(inflect(word, "noun"), words), word, "noun", 0);
  }
  return infinitives;
}

/**
 * The forms of all words that Naast knows: those of the core lexicon, with their bands, and those of a Dutch
 * spelling dictionary (`expandSpellingDictionary`), of which the rules of inflection are believed where the
 * dictionary has their result. Some seconds of work: done when inputs change.
 */
export function compileForms(lexicon: readonly LexiconEntry[], aff: string, dic: string): CompiledForms {
  const readings = new Readings();
  addLexicon(readings, lexicon);
  const inLexicon = new Set(lexicon.map(({ lemma, partOfSpeech }) => `${partOfSpeech} ${lemma}`));
  const spelling = readSpelling(aff, dic);
  const infinitives = addSpelling(readings, spelling, inLexicon);
  const verbs = lexicon.filter(({ partOfSpeech }) => partOfSpeech === "verb");
  const separable = new Set<string>();
  const known = new Set<string>();
  for (const { lemma, forms } of verbs) {
    known.add(lemma);
    const line = separableLine(lemma, forms);
    if (line) separable.add(line);
  }
  const particles = new Set([...separable].map((line) => line.slice(0, line.indexOf(" "))));
  for (const verb of infinitives) {
    if (known.has(verb) || verb.includes(" ")) continue;
    const line = separableLine(verb, undefined) ?? attested(verb, particles, infinitives, spelling.words);
    if (line) separable.add(line);
  }
  return { table: encodeFormTable(readings.all), separable: [...separable].sort().join("\n") };
}
