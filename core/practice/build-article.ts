import { normaliseWord } from "@/core/text/normalise";
import { articleReason } from "./article-reason";
import type { ArticleExercise } from "./exercise";
import { givesAway, wordsInSight } from "./in-sight";
import { lemmaForms } from "./lemma-forms";
import type { AskedCard, Material, MaterialSentence } from "./material";
import { pickSentence, shownSentence } from "./pick-sentence";

/** Before a noun these say nothing of its article; de, dit, ons, elke and most adjectives do. */
const silent = new Set(
  `aan achter bij binnen boven door en een geen haar hun in je jouw langs maar met mijn na naar naast noch of om onder op
  over per sinds te tegen tijdens tot tussen uit uw van via volgens voor want wegens zijn zonder`
    .trim()
    .split(/\s+/),
);

/** After it: het huis dat, de straat die. */
const relative = new Set(["dat", "die", "dit", "deze", "hetwelk", "welke"]);

/** Whether the words around the noun leave open which article it has. */
function keepsSilent(material: Material, sentence: MaterialSentence): boolean {
  const [range, further] = sentence.ranges;
  if (!range || further) return false;
  const word = normaliseWord(sentence.text.slice(...range));
  // A diminutive is het, whatever its noun is; and the noun with its article may stand elsewhere.
  const diminutive = lemmaForms(material).some(
    ({ name, words }) => name.startsWith("diminutive") && normaliseWord(words) === word,
  );
  if (diminutive || givesAway(sentence, [material.entry.lemma])) return false;
  const words = wordsInSight(sentence);
  const at = words.indexOf("…");
  const [before, after] = [words[at - 1], words[words.lastIndexOf("…") + 1]];
  return (before === undefined || silent.has(before)) && !relative.has(after ?? "");
}

/** NAVO-troepen, NATO troops: a plural that no dictionary has, as its English tells. */
const isUnlistedPlural = ({ lemma, meanings: [meaning = ""] }: Material["entry"]) =>
  /(?:en|s)$/.test(lemma) && /[^s'’]s$/.test(meaning.replace(/\([^)]*\)/g, "").trim());

/**
 * de or het, of the nouns that have a singular. With a sentence only where the words around the noun do not tell.
 * null for other words, and where the entry has no article.
 */
export function buildArticle(
  material: Material,
  card: AskedCard,
  random: () => number,
): ArticleExercise | null {
  const { entry, sentences, known } = material;
  if (entry.partOfSpeech !== "noun" || !entry.article) return null;
  // hersenen, kosten: every plural is de.
  if (known.plurals?.includes(entry.lemma) && known.plurals.length === 1) return null;
  if (known.plurals === undefined && isUnlistedPlural(entry)) return null;
  const sentence = pickSentence(
    sentences.filter((one) => keepsSilent(material, one)),
    random,
  );
  return {
    ...card,
    articleCardId: null,
    ...{
      kind: "article",
      entry,
      article: entry.article,
      reason: articleReason(material),
      sentence: sentence && shownSentence(sentence),
    },
  };
}
