import { normaliseWord } from "@/core/text/normalise";
import type { ClozeExercise } from "./exercise";
import { countInSight, givesAway } from "./in-sight";
import { equalForms, lemmaForms, phraseForms, writtenForm, writtenForms } from "./lemma-forms";
import type { AskedCard, Material, MaterialSentence } from "./material";
import { pickSentence, shownSentence } from "./pick-sentence";
import { wordsInGaps } from "./words-in-gaps";

/** Around fewer words than these a gap is a riddle. */
const leastInSight = 3;

/** The words by which one recognises what is asked for: all forms, of the split ones without the particle. */
function secretsOf(answer: string, forms: ReturnType<typeof lemmaForms>): string[] {
  // Of "op te treden" the verb: op and te stand in sentences of all kinds.
  const words = forms.map((form) => (form.apart ? form.words.split(" ")[0] : form.words.split(" ").at(-1)));
  const parts = answer.split(" … ");
  const isSplitVerb = forms.some(({ apart }) => apart) && parts.length > 1;
  return [...words, ...(isSplitVerb ? parts.slice(0, 1) : parts)].filter((word) => word !== undefined);
}

function clozeOf(
  material: Material,
  sentence: MaterialSentence,
): Omit<ClozeExercise, keyof AskedCard> | null {
  const { entry, synonyms } = material;
  if (sentence.ranges.length === 0 || countInSight(sentence) < leastInSight) return null;
  const answer = wordsInGaps(sentence, entry.lemma);
  const parts = answer.split(" … ").map(normaliseWord);
  if (answer === "" || new Set(parts).size < parts.length) return null;
  const forms = lemmaForms(material);
  const same = forms.filter((form) => normaliseWord(writtenForm(form)) === normaliseWord(answer));
  // What the rules do not know of a word that they inflect is a slip of the text, or of the analysis.
  if ((forms.length > 0 && same.length === 0) || givesAway(sentence, secretsOf(answer, forms))) return null;
  const meant = same.find(({ name }) => name === sentence.form) ?? (same.length === 1 ? same[0] : undefined);
  const equal = meant ? equalForms(forms, meant) : [];
  // Of phrases, and with zich, it is none of the forms.
  const lemma = normaliseWord(entry.lemma) === normaliseWord(answer) ? [] : [entry.lemma];
  return {
    ...{ kind: "cloze", entry, sentence: shownSentence(sentence) },
    expected: {
      ...{ answer, article: null, synonyms: [...new Set([...equal, ...synonyms])] },
      forms: [
        ...new Set([...writtenForms(forms, [answer, ...equal]), ...phraseForms(entry, answer), ...lemma]),
      ],
    },
  };
}

/**
 * Fill the gap, or both gaps of a split verb, with the words as they stand there; a sentence with an English one is
 * taken before one without. null where no sentence is fit: fewer than three other words, nothing that tells which word
 * is meant, the lemma in sight elsewhere in any of its forms or in a compound, words that are none of its forms.
 */
export function buildCloze(material: Material, card: AskedCard, random: () => number): ClozeExercise | null {
  const { sentences, entry } = material;
  const clozes = new Map(sentences.map((sentence) => [sentence, clozeOf(material, sentence)]));
  const fit = sentences.filter((sentence) => clozes.get(sentence));
  const translated = fit.filter(({ english }) => english !== "");
  if (translated.length === 0 && entry.meanings.length === 0) return null;
  const sentence = pickSentence(translated.length > 0 ? translated : fit, random);
  const cloze = sentence && clozes.get(sentence);
  return cloze ? { ...card, articleCardId: null, ...cloze } : null;
}
