import type { SayExercise } from "./exercise";
import { lemmaForms, writtenForms } from "./lemma-forms";
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
  const article = entry.partOfSpeech === "noun" ? entry.article : null;
  return {
    ...card,
    articleCardId: article && card.articleCardId,
    ...{ kind: "say", entry, sentence: sentence && shownSentence(sentence) },
    expected: {
      ...{ answer: entry.lemma, article, synonyms },
      // Of "zich herinneren" also herinneren alone: the right word, and not yet the whole answer.
      forms: writtenForms(lemmaForms(material), [entry.lemma]),
    },
  };
}
