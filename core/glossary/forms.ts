import { regularForms } from "@/core/dutch/regular-forms";
import { normaliseWord } from "@/core/text/normalise";
import { tokenize } from "@/core/text/tokens";
import type { EntryInput } from "./entry";

/**
 * How an entry is recognised in a text; all words normalised. form: the first word, by which forms are
 * looked up. rest: the further words, joined by one space. apart: other words may stand in between,
 * namely after form ("trad … op" is trad, op) or, where rest holds one, at its "…" ("naar de stembus …
 * gaan" is naar, de stembus … gaan).
 */
export type Form = { form: string; rest: string; apart: boolean };

const gap = "…";

function wordsOf(text: string): string[] {
  return tokenize(text)
    .filter(({ kind }) => kind === "word" || kind === "number")
    .map(({ start, end }) => normaliseWord(text.slice(start, end)));
}

/** null where nothing is left to look for. */
function parseForm(text: string): Form | null {
  const parts = text
    .split(/…|\.\.\./)
    .map(wordsOf)
    .filter((words) => words.length > 0);
  const [[form, ...head] = [], ...tails] = parts;
  if (form === undefined) return null;
  const plain = tails.length === 0 || (head.length === 0 && tails.length === 1);
  const further = tails.map((words) => words.join(" "));
  const rest = plain ? [...head, ...further].join(" ") : [head.join(" "), ...further].join(` ${gap} `).trim();
  return { form, rest, apart: tails.length > 0 };
}

/** The words of a form between its gaps: [["trad"], ["op"]]; without gaps one row. */
export function formParts({ form, rest, apart }: Form): string[][] {
  const words = rest === "" ? [] : rest.split(" ");
  if (!apart) return [[form, ...words]];
  if (!words.includes(gap)) return [[form], words];
  return `${form} ${rest}`.split(` ${gap} `).map((part) => part.split(" "));
}

/**
 * "zich herinneren" → herinneren, "het met iemand eens zijn" → het met … eens zijn. Not where no phrase or
 * verb would be left: "op zich", "iets anders".
 */
function withoutPlaceholders({ lemma, partOfSpeech }: Pick<EntryInput, "lemma" | "partOfSpeech">): string {
  const open = lemma
    .replace(/^(?:(?:iemand|iets|zich)\s+)+/i, "")
    .split(/\s+/)
    .map((word) => (/^(?:iemand|iets)$/i.test(word) ? gap : word))
    .join(" ");
  const enough = partOfSpeech === "verb" ? 1 : 2;
  return wordsOf(open).length >= enough ? open : lemma;
}

/**
 * The forms by which an entry is recognised: the lemma (iemand and iets in it stand for any words),
 * its regular inflected forms, and those given by hand, in which "…" stands for any words. Each once, the
 * lemma first. Gives [] where the lemma has no letter or digit.
 */
export function formsOf(entry: Pick<EntryInput, "lemma" | "partOfSpeech" | "forms">): Form[] {
  const lemma = withoutPlaceholders(entry);
  const regular = regularForms(lemma, entry.partOfSpeech).map(({ words, apart }) =>
    apart ? words.replace(" ", ` ${gap} `) : words,
  );
  const forms = new Map<string, Form>();
  for (const text of [lemma, ...regular, ...entry.forms]) {
    const form = parseForm(text);
    if (form) forms.set(JSON.stringify(form), form);
  }
  return [...forms.values()];
}
