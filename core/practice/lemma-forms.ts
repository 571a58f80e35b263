import { type FormName, type InflectedForm, inflect } from "@/core/dutch/inflect";
import { normaliseWord } from "@/core/text/normalise";
import type { ShownSentence } from "./exercise";
import { wordsInSight } from "./in-sight";
import type { Material } from "./material";
import { isVerbal } from "./option-text";

/** "zich aansluiten" → "aansluiten", "iemand naroepen" → "naroepen": the word that is inflected. */
export const inflectedWord = (lemma: string): string =>
  lemma.trim().replace(/^(?:(?:zich|iemand|iets)\s+)+/i, "");

/** The forms of the entry's lemma; [] of phrases and of words that are not inflected. */
export const lemmaForms = ({ entry, known }: Pick<Material, "entry" | "known">): InflectedForm[] =>
  inflect(inflectedWord(entry.lemma), entry.partOfSpeech, known);

/** A form as answers are written: "treedt … op", "opgetreden". */
export const writtenForm = ({ words, apart }: InflectedForm): string =>
  apart ? words.replace(" ", " … ") : words;

/** The forms as answers are written, each once, without those left out. */
export function writtenForms(forms: readonly InflectedForm[], without: readonly string[]): string[] {
  const left = new Set(without.map(normaliseWord));
  return [...new Set(forms.map(writtenForm))].filter((form) => !left.has(normaliseWord(form)));
}

/** In these two forms of one name are both in use: leraren and leraars, joeg and jaagde. */
const free = new Set<FormName>([
  "plural",
  "diminutive",
  "diminutivePlural",
  "pastSingular",
  "pastPlural",
  "pastParticiple",
]);

/**
 * The other forms that are as right in the place of one: joeg for jaagde, hou for houd. Not kunt for kan nor wees for
 * ben, which have one name here and are for different persons or moods.
 */
export function equalForms(forms: readonly InflectedForm[], form: InflectedForm): string[] {
  const thirds = forms.filter(({ name, apart }) => name === "presentThird" && apart === form.apart);
  if (!free.has(form.name) && !(form.name === "presentFirst" && thirds.length === 1)) return [];
  return forms
    .filter(({ name, apart, words }) => name === form.name && apart === form.apart && words !== form.words)
    .map(writtenForm);
}

/** Each with what it goes back to; zich with anything. */
const reflexives: readonly [pronoun: string, subject: string][] = [
  ["zich", ""],
  ...["me", "mij"].map((pronoun): [string, string] => [pronoun, "ik"]),
  ...["we", "wij"].map((subject): [string, string] => ["ons", subject]),
];
/** Behind "sloot ik", before "zelfs aan te sluiten"; further off it is of another verb. */
const nearby = 2;
/** "achter zich" is a place. */
const before = new Set(
  "aan achter bij boven in met naar naast om onder op over rond tegen tot tussen uit van voor".split(" "),
);

/** "zich aansluiten" of a verb that is given without zich, where one of the sentences has it: as right as without. */
export function withZich(
  lemma: string,
  sentences: readonly Pick<ShownSentence, "text" | "ranges">[],
): string[] {
  if (/\s/.test(lemma)) return [];
  const isReflexive = sentences.some((sentence) => {
    const words = wordsInSight(sentence);
    return reflexives.some(
      ([pronoun, subject]) =>
        (subject === "" || words.includes(subject)) &&
        words.some(
          (word, i) =>
            word === pronoun &&
            !before.has(words[i - 1] ?? "") &&
            words.slice(Math.max(0, i - nearby), i + nearby + 1).includes("…"),
        ),
    );
  });
  return isReflexive ? [`zich ${lemma}`] : [];
}

const infinitive = /^(?!(?:aan|van|een|geen)$)\p{L}+(?:en|aan|ien|oen|ijn)$/u;

/**
 * Of a phrase with a verb (over het hoofd zien) the answers with another form of that verb: "zag … over het hoofd" for
 * "ziet … over het hoofd". answer: the phrase, or what stands of it in a sentence. [] of other phrases.
 */
export function phraseForms({ lemma, partOfSpeech, meanings }: Material["entry"], answer: string): string[] {
  if (partOfSpeech === "verb" || !isVerbal(partOfSpeech, meanings[0] ?? "")) return [];
  const parts = answer.split(" ");
  const found = lemma.split(" ").flatMap((verb) => {
    if (!infinitive.test(verb)) return [];
    const forms = [verb, ...inflect(verb, "verb").flatMap(({ words, apart }) => (apart ? [] : [words]))];
    const at = parts.findIndex((part) => forms.includes(part));
    return at < 0 ? [] : [{ forms, at, changed: parts[at] !== verb }];
  });
  // blijf staan: blijven, not staan
  const verb = found.find(({ changed }) => changed) ?? found[0];
  if (!verb) return [];
  const others = [...parts.slice(0, verb.at), ...parts.slice(verb.at + 1)];
  const answers = verb.forms.flatMap((form) => [
    parts.with(verb.at, form).join(" "),
    [form, ...others].join(" "),
  ]);
  return [...new Set(answers)].filter((one) => one !== answer);
}
