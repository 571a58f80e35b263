import { adjectiveForms } from "./adjective-forms";
import { commonWords } from "./common-words";
import { nounForms } from "./noun-forms";
import { splitSeparableVerb } from "./separable-verbs";
import { addEnding } from "./spelling";
import { verbParts } from "./verb-parts";

/** Words separated by one space. apart: other words may stand between the first and the rest (treedt … op). */
type InflectedForm = { words: string; apart: boolean };

function verbForms(verb: string): InflectedForm[] {
  const split = splitSeparableVerb(verb);
  const { present, past, participles } = verbParts(split?.base ?? verb);
  const particle = split?.particle ?? "";
  const finite = [...present, ...past].filter((form) => !commonWords.has(form));
  // Attributive: de opgetreden problemen, een gemanipuleerde verkiezing.
  const attributive = participles.flatMap((form) =>
    /en$/.test(form) ? [form] : [form, addEnding(form, "e")],
  );
  const together = [...finite, ...attributive]
    .map((form) => particle + form)
    .filter((form) => !commonWords.has(form));
  const joined = together.map((words) => ({ words, apart: false }));
  if (!split) return joined;
  return [
    ...joined,
    { words: `${particle} te ${split.base}`, apart: false },
    ...[...finite, split.base].map((form) => ({ words: `${form} ${particle}`, apart: true })),
  ];
}

const whole = (words: string): InflectedForm => ({ words, apart: false });

/**
 * The inflected forms of a lemma by regular rules and small tables, without the lemma itself: plurals of
 * nouns; -e and degrees of adjectives; of verbs the finite forms and participles, of separable verbs also
 * joined (optreedt, op te treden) and split ("treedt op", apart). A first cut: no diminutives, no present
 * participles, no phrases; [] for other parts of speech. Gives some forms too many on purpose where the
 * letters do not decide, but never one that is the form of another very common word. Verbs in
 * lower case; not unique.
 */
export function regularForms(lemma: string, partOfSpeech: string): InflectedForm[] {
  if (/\s/.test(lemma)) return [];
  if (partOfSpeech === "noun") return nounForms(lemma).map(whole);
  if (partOfSpeech === "adjective") return adjectiveForms(lemma).map(whole);
  return partOfSpeech === "verb" ? verbForms(lemma.toLowerCase()) : [];
}
