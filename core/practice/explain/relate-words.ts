import { splitSeparableVerb } from "@/core/dutch/separable-verbs";
import { withinEdits } from "../within-edits";
import type { ComparedWord } from "./compared-word";
import type { Explanation } from "./difference";

const articles = new Set(["de", "het", "een", "dit", "dat", "deze", "die"]);
export const isArticle = ({ key }: ComparedWord) => articles.has(key);

const inflected = new Set(["noun", "verb", "adjective"]);
/** Forms whose last letter is a matter of grammar, not of sound: word, wordt; gebeurd, gebeurt. */
const dtForms = new Set(["presentFirst", "presentThird", "pastParticiple"]);
const leastLikely = 0.1;

const withoutDt = (key: string) => key.replace(/(?:dt|d|t)$/, "");
const differInDt = (a: string, b: string) => withoutDt(a) === withoutDt(b) && withoutDt(a).length >= 2;

type Form = Extract<Explanation, { kind: "form" }>;

/** Two forms of one lemma: the likeliest that both may be. */
function asForm(original: ComparedWord, typed: ComparedWord): Form | null {
  for (const { lemma, partOfSpeech, form, probability } of original.analyses) {
    if (!inflected.has(partOfSpeech) || probability < leastLikely) continue;
    const other = typed.analyses.find(
      (one) =>
        one.lemma === lemma &&
        one.partOfSpeech === partOfSpeech &&
        one.probability >= leastLikely &&
        one.source !== "guess",
    );
    if (!other) continue;
    const dt = partOfSpeech === "verb" && differInDt(original.key, typed.key);
    return { kind: "form", ...{ lemma, partOfSpeech }, typedForm: other.form, originalForm: form, dt };
  }
  return null;
}

/** loopd for loopt is no word, and still a matter of the verb's ending. */
function asWrongEnding(original: ComparedWord, typed: ComparedWord): Form | null {
  const [likeliest] = original.analyses;
  if (likeliest?.partOfSpeech !== "verb" || !dtForms.has(likeliest.form ?? "")) return null;
  if (!differInDt(original.key, typed.key)) return null;
  const { lemma, partOfSpeech, form } = likeliest;
  return { kind: "form", ...{ lemma, partOfSpeech }, typedForm: null, originalForm: form, dt: true };
}

function isMisspelt(original: ComparedWord, typed: ComparedWord, isWord: (word: string) => boolean): boolean {
  if (original.plain === typed.plain) return true;
  const most = original.key.length < 5 ? 1 : 2;
  if (original.key.length < 3 || Math.abs(original.plain.length - typed.plain.length) > most) return false;
  return !isWord(typed.key) && /\p{L}/u.test(typed.key) && withinEdits(original.plain, typed.plain, most);
}

/** gebeld for opgebeld: a separable verb without what it begins with. */
function asBareVerb(original: ComparedWord, typed: ComparedWord): Explanation | null {
  const [verb] = original.analyses;
  if (verb?.partOfSpeech !== "verb" || original.pair || original.key === typed.key) return null;
  const split = splitSeparableVerb(verb.lemma);
  if (!split || original.key !== split.particle + typed.key) return null;
  const isBase = typed.analyses.some(
    ({ lemma, partOfSpeech }) => lemma === split.base && partOfSpeech === "verb",
  );
  if (!isBase) return null;
  return { kind: "missingParticle", infinitive: verb.lemma, particle: split.particle, how: "absent" };
}

/**
 * What a typed word is to the original's in its place, going by the two alone; null where they have nothing to do with
 * each other, or are the same. "article" without its noun, which the caller has to find.
 */
export function relateWords(
  original: ComparedWord,
  typed: ComparedWord,
  isWord: (word: string) => boolean,
): Explanation | null {
  if (original.key === typed.key) return null;
  if (isArticle(original) && isArticle(typed)) return { kind: "article", noun: "" };
  const form = asForm(original, typed) ?? asBareVerb(original, typed);
  if (form) return form;
  const ending = asWrongEnding(original, typed);
  if (ending && !isWord(typed.key)) return ending;
  return isMisspelt(original, typed, isWord) ? { kind: "spelling" } : null;
}
