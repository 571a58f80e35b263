import type { Rating } from "./card";
import { type Expected, type Grade, type Outcome, outcomes } from "./exercise";
import { diffLetters } from "./letter-diff";
import { normaliseAnswer, withoutAccents } from "./normalise-answer";
import { shownAnswer, tidyAnswer } from "./tidy-answer";
import { withinEdits } from "./within-edits";

/** isWord gets a word in lower case, in NFC, with straight apostrophes. */
type Knowledge = { isWord(word: string): boolean };

/** Right word, wrong article is no outcome of the word alone. */
type WordOutcome = Exclude<Outcome, "article">;

/**
 * A typo is "good": what is asked is whether the word came back, and the diff shows the letter. With "hard" whoever
 * types fast would see their words more often for their fingers' sake. A wrong form is "hard": the word came back, and
 * its grammar did not.
 */
const ratings: Record<Outcome, Rating> = {
  ...{ exact: 3, accent: 3, article: 3, typo: 3, form: 2, synonym: 3, wrong: 1 },
};

const leastLetters = 5;
const leadingArticle = /^(de|het|'t|een|'n) (.+)$/;
const fullArticles: Record<string, string> = { "'t": "het", "'n": "een" };

/** "nam, af", "nam / af" */
const betweenHalves = /\s*(?:[,/|;+&_]|(?<=\s)[-–—](?=\s))\s*/g;

type Reading = { article: string | null; word: string };

/** What was typed as an article and a word, and as it is; without an article in front both are one. */
function readingsOf(key: string, expected: Expected): Reading[] {
  const whole = { article: null, word: key };
  const [, article = "", word = ""] = leadingArticle.exec(key) ?? [];
  if (word === "") return [whole];
  const apart = { article: fullArticles[article] ?? article, word };
  if (expected.article !== null) return [apart, whole];
  // Of a phrase the article is part: "het eens zijn" is not "eens zijn".
  return normaliseAnswer(expected.answer).includes(" ") ? [whole] : [whole, apart];
}

const lettersIn = (words: readonly string[]) => words.join("").match(/\p{L}/gu)?.length ?? 0;

/** The words in which two answers differ that are one edit apart; accents count for nothing. */
function changedWords(expected: string, typed: string): { expected: string[]; typed: string[] } {
  const [right, own] = [expected.split(" "), typed.split(" ")];
  const isSame = (a: string | undefined, b: string | undefined) =>
    a !== undefined && b !== undefined && withoutAccents(a) === withoutAccents(b);
  while (isSame(right[0], own[0])) {
    right.shift();
    own.shift();
  }
  while (isSame(right.at(-1), own.at(-1))) {
    right.pop();
    own.pop();
  }
  return { expected: right, typed: own };
}

/** muis for huis is no slip of the finger but another word; so is teveel for te veel. */
function isTypo(expected: string, typed: string, isWord: (word: string) => boolean): boolean {
  if (!withinEdits(withoutAccents(expected), withoutAccents(typed), 1)) return false;
  const changed = changedWords(expected, typed);
  if (lettersIn(changed.expected) < leastLetters) return false;
  const [word = "", ...further] = changed.typed;
  return further.length > 0 || !isWord(word);
}

/** A present participle, and with -e, which verbs alone have. */
const isOfVerb = ({ forms }: Expected) =>
  forms.some((form) => form.endsWith("end") && forms.includes(`${form}e`));
const withoutDt = (word: string) => word.replace(/(?:dt|d|t)$/, "");
const articles: ReadonlySet<string> = new Set(["de", "het", "'t", "een", "'n"]);

/** streefd for streeft is no slip of the finger but the verb's ending; so is "over de hoofd zien" its grammar. */
function isWrongGrammar(key: string, typed: string, expected: Expected): boolean {
  const changed = changedWords(key, typed);
  const [right = "", own = ""] = [changed.expected[0], changed.typed[0]];
  if (changed.expected.length !== 1 || changed.typed.length !== 1) return false;
  if (articles.has(right) && articles.has(own)) return key.includes(" ");
  return isOfVerb(expected) && /[dt]$/.test(right) && withoutDt(right) === withoutDt(own);
}

function outcomeOf(typed: string, expected: Expected, { isWord }: Knowledge): WordOutcome {
  const key = normaliseAnswer(expected.answer);
  if (typed === "" || key === "") return "wrong";
  if (typed === key) return "exact";
  const plain = withoutAccents(typed);
  if (plain === withoutAccents(key)) return "accent";
  const isAmong = (words: readonly string[]) =>
    words.some((word) => {
      const one = normaliseAnswer(word);
      // An accepted answer is kept as it was typed, so perhaps with its article.
      return [one, leadingArticle.exec(one)?.[2] ?? one].some((form) => withoutAccents(form) === plain);
    });
  const [isForm, isSynonym] = [isAmong(expected.forms), isAmong(expected.synonyms)];
  if (!isForm && !isSynonym && isWrongGrammar(key, typed, expected)) return "form";
  if (!isForm && !isSynonym && isTypo(key, typed, isWord)) return "typo";
  // In this order: an answer that was once accepted for one sentence is no right form for every other.
  return isForm ? "form" : isSynonym ? "synonym" : "wrong";
}

/** Another form or another word has an article of its own, which tells nothing of the one that was asked. */
function articleRatingOf(
  outcome: WordOutcome,
  typed: string | null,
  expected: Expected,
): Grade["articleRating"] {
  if (expected.article === null || outcome === "form" || outcome === "synonym" || outcome === "wrong")
    return null;
  const isRight =
    expected.article === "both" ? typed === "de" || typed === "het" : typed === expected.article;
  return isRight ? 3 : 1;
}

/**
 * What a typed answer is worth, the first of: exact (spaces, quotes, case, "…" and a full stop are forgiven), accent
 * slip, one typo in a word of five letters or more that makes no other real word (a verb's d or t is none), another form
 * of the lemma, a synonym, wrong. An article is read off the front, and graded apart where one was asked: 't is het, none and een are wrong; its
 * rating is null too where another word or form was typed. Right word, wrong article is the outcome "article". The diff
 * leads from what was typed, but for what is forgiven, to the expected answer with its article.
 */
export function gradeAnswer(expected: Expected, answer: string, knowledge: Knowledge): Grade {
  const typed = expected.answer.includes("…") ? answer.replace(betweenHalves, " … ") : answer;
  const graded = readingsOf(normaliseAnswer(typed), expected).map(({ article, word }) => ({
    article,
    outcome: outcomeOf(word, expected, knowledge),
  }));
  const rank = ({ outcome }: { outcome: Outcome }) => outcomes.indexOf(outcome);
  const [best] = graded.sort((a, b) => rank(a) - rank(b));
  const { article, outcome: word } = best ?? { article: null, outcome: "wrong" as const };
  const articleRating = articleRatingOf(word, article, expected);
  const isRight = word === "exact" || word === "accent";
  const outcome = isRight && articleRating === 1 ? "article" : word;
  const shown = shownAnswer(expected, article);
  return {
    ...{ outcome, rating: ratings[outcome], articleRating },
    diff: diffLetters(tidyAnswer(typed, shown), shown),
  };
}
