import type { SayExercise } from "./exercise";
import { lemmaForms, phraseForms, withZich, writtenForms } from "./lemma-forms";
import type { AskedCard, Material } from "./material";
import { pickSentence, shownSentence } from "./pick-sentence";

/**
 * English to Dutch: the lemma is typed, of nouns with the article. The sentence is there for its English. null without
 * meanings.
 */
export function buildSay(material: Material, card: AskedCard, random: () => number): SayExercise | null {
  const { entry, sentences, synonyms } = material;
  if (entry.meanings.length === 0) return null;
  const sentence = pickSentence(
    sentences.filter(({ english }) => english !== ""),
    random,
  );
  const met = sentences.filter(({ ranges }) => ranges.length > 0);
  const zich = entry.partOfSpeech === "verb" ? withZich(entry.lemma, met) : [];
  const article = entry.partOfSpeech === "noun" ? entry.article : null;
  return {
    ...card,
    articleCardId: article && card.articleCardId,
    ...{ kind: "say", entry, sentence: sentence && shownSentence(sentence) },
    expected: {
      ...{ answer: entry.lemma, article, synonyms: [...synonyms, ...zich] },
      // Of "zich herinneren" also herinneren alone: the right word, and not yet the whole answer.
      forms: [
        ...writtenForms(lemmaForms(material), [entry.lemma]),
        ...phraseForms(entry, entry.lemma),
        // As English has it: to move.
        ...(entry.partOfSpeech === "verb" ? [`te ${entry.lemma}`, `om te ${entry.lemma}`] : []),
      ],
    },
  };
}
