import type { InflectedForm } from "@/core/dutch/inflected-form";
import { normaliseWord } from "@/core/text/normalise";
import type { ApartExercise, InfinitiveExercise } from "./exercise";
import { givesAway } from "./in-sight";
import { equalForms, inflectedWord, lemmaForms, withZich, writtenForm, writtenForms } from "./lemma-forms";
import type { AskedCard, Material, MaterialSentence } from "./material";
import { pickSentence, shownSentence } from "./pick-sentence";
import { splitPattern } from "./split-pattern";
import { wordsInGaps } from "./words-in-gaps";

type Split = { sentence: MaterialSentence; answer: string; meant: InflectedForm[] };

/** The sentences of texts in which the verb is split, with the forms that it can be there. */
function splitIn({ entry, sentences }: Material, forms: readonly InflectedForm[]): Split[] {
  return sentences.flatMap((sentence) => {
    if (sentence.ranges.length !== 2) return [];
    const answer = wordsInGaps(sentence, entry.lemma);
    const same = forms.filter(
      (form) => form.apart && normaliseWord(writtenForm(form)) === normaliseWord(answer),
    );
    const meant = sentence.form === null ? same : same.filter(({ name }) => name === sentence.form);
    return meant.length > 0 ? [{ sentence, answer, meant }] : [];
  });
}

function tenseOf(forms: readonly InflectedForm[]): "present" | "past" | null {
  if (forms.every(({ name }) => name.startsWith("present"))) return "present";
  return forms.every(({ name }) => name.startsWith("past")) ? "past" : null;
}

function pickSplit(splits: readonly Split[], random: () => number): Split | null {
  const sentence = pickSentence(
    splits.map((split) => split.sentence),
    random,
  );
  return splits.find((split) => split.sentence === sentence) ?? null;
}

/**
 * Complete the sentence with the split form of a separable verb: a sentence of a text where one has it in the present
 * or past, else one of a pattern (the subject is then given). Forms of the same tense and person that are as right
 * (joeg, jaagde) are among the synonyms. null where the verb does not separate.
 */
export function buildApart(material: Material, card: AskedCard, random: () => number): ApartExercise | null {
  const { entry } = material;
  const forms = lemmaForms(material);
  const fit = splitIn(material, forms).filter(
    ({ sentence, answer, meant }) =>
      tenseOf(meant) !== null && !givesAway(sentence, answer.split(" … ").slice(0, 1)),
  );
  const found = pickSplit(fit, random);
  const verb = inflectedWord(entry.lemma);
  const reflexive = /^zich\s/i.test(entry.lemma);
  const made = found ? null : splitPattern({ verb, reflexive, meanings: entry.meanings }, forms, random);
  const form = found?.meant[0] ?? made?.form;
  const tense = found ? tenseOf(found.meant) : made?.tense;
  const sentence = found ? shownSentence(found.sentence) : made?.sentence;
  if (!form || !tense || !sentence) return null;
  const synonyms = equalForms(forms, form);
  const answer = found?.answer ?? writtenForm(form);
  return {
    ...card,
    articleCardId: null,
    ...{ kind: "apart", entry, sentence, subject: made?.subject ?? null, tense },
    expected: { answer, article: null, forms: writtenForms(forms, [answer, ...synonyms]), synonyms },
  };
}

/**
 * Given a sentence with the verb split, name the infinitive. null where no sentence has it split, or those that do
 * have the infinitive in sight.
 */
export function buildInfinitive(
  material: Material,
  card: AskedCard,
  random: () => number,
): InfinitiveExercise | null {
  const { entry } = material;
  const forms = lemmaForms(material);
  const answer = inflectedWord(entry.lemma);
  const found = pickSplit(
    splitIn(material, forms).filter(({ sentence }) => !givesAway(sentence, [answer])),
    random,
  );
  if (!found) return null;
  return {
    ...card,
    articleCardId: null,
    ...{ kind: "infinitive", entry, sentence: shownSentence(found.sentence) },
    expected: {
      ...{ answer, article: null, forms: writtenForms(forms, [answer]) },
      // zich aansluiten
      synonyms: answer === entry.lemma ? withZich(answer, [found.sentence]) : [entry.lemma],
    },
  };
}
