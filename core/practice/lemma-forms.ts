import { type FormName, type InflectedForm, inflect } from "@/core/dutch/inflect";
import { normaliseWord } from "@/core/text/normalise";
import type { Material } from "./material";

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
