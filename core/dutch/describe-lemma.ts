import { type Article, type ArticleAnswer, articleOf } from "./article";
import { partsOf } from "./compounds";
import type { FormTable } from "./form-table";
import { type FormName, type InflectedForm, inflect } from "./inflect";
import type { LexiconEntry } from "./lexicon";
import type { WordReading } from "./look-up";
import type { SeparableVerbs } from "./separable-pairs";

/** The core lexicon by lemma, and what else describes a lemma. */
export type Descriptions = {
  byLemma: ReadonlyMap<string, readonly LexiconEntry[]>;
  articles: ReadonlyMap<string, Article>;
  table: FormTable;
  verbs: SeparableVerbs;
};

/** The lexicon's entries by lemma. */
export function lexiconByLemma(lexicon: readonly LexiconEntry[]): Map<string, LexiconEntry[]> {
  const byLemma = new Map<string, LexiconEntry[]>();
  for (const entry of lexicon) {
    const known = byLemma.get(entry.lemma);
    if (known) known.push(entry);
    else byLemma.set(entry.lemma, [entry]);
  }
  return byLemma;
}

/** The articles of the lexicon's nouns; both, where one noun is de in one meaning and het in another. */
export function listedArticles(lexicon: readonly LexiconEntry[]): Map<string, Article> {
  const articles = new Map<string, Article>();
  for (const { lemma, article } of lexicon) {
    const known = articles.get(lemma);
    if (article) articles.set(lemma, known !== undefined && known !== article ? "both" : article);
  }
  return articles;
}

type Description = Pick<
  WordReading,
  "article" | "articleReason" | "separable" | "principalParts" | "level" | "band" | "register"
>;

const first = (forms: readonly InflectedForm[], name: FormName) =>
  forms.find((form) => form.name === name && !form.apart)?.words ?? null;
const split = (forms: readonly InflectedForm[], name: FormName) =>
  forms.find((form) => form.name === name && form.apart)?.words.replace(" ", " … ") ?? first(forms, name);

const auxiliaries = { hebben: "heeft", zijn: "is", both: "heeft/is" } as const;

function principalPartsOf(
  partOfSpeech: string,
  forms: readonly InflectedForm[],
  entry: LexiconEntry | undefined,
) {
  const present = (parts: (string | null)[]) => parts.filter((part): part is string => part !== null);
  if (partOfSpeech === "noun") return present([first(forms, "plural"), first(forms, "diminutive")]);
  if (partOfSpeech === "adjective")
    return present([first(forms, "comparative"), first(forms, "superlative")]);
  if (partOfSpeech !== "verb") return [];
  const participle = first(forms, "pastParticiple");
  const auxiliary = entry?.auxiliary ? `${auxiliaries[entry.auxiliary]} ` : "";
  return present([
    split(forms, "presentThird"),
    split(forms, "pastSingular"),
    participle && auxiliary + participle,
  ]);
}

function separableOf({ verbs }: Descriptions, lemma: string, entry: LexiconEntry | undefined) {
  if (entry?.forms.particle === null) return null;
  const listed = entry?.forms.particle;
  if (listed) return { particle: listed, base: lemma.slice(listed.length) };
  for (const [particle, bases] of verbs)
    if (lemma.startsWith(particle) && bases.has(lemma.slice(particle.length)))
      return { particle, base: lemma.slice(particle.length) };
  return null;
}

/** As `articleOf`; of a compound in the list the head is the better reason, where it has the same article. */
function nounArticle({ articles, table }: Descriptions, lemma: string): ArticleAnswer {
  const answer = articleOf(lemma, articles, table);
  if (answer.reason?.kind !== "list") return answer;
  const head = partsOf(table, lemma.toLowerCase()).at(-1)?.lemma;
  if (head === undefined || articles.get(head) !== answer.article) return answer;
  return { ...answer, reason: { kind: "head", head } };
}

/** What is known of a lemma in one part of speech, wherever it stands. */
export function describeLemma(descriptions: Descriptions, lemma: string, partOfSpeech: string): Description {
  const { byLemma } = descriptions;
  const entries = byLemma.get(lemma) ?? byLemma.get(lemma.toLowerCase()) ?? [];
  const entry = entries.find((one) => one.partOfSpeech === partOfSpeech);
  const forms = inflect(lemma, partOfSpeech, entry?.forms);
  const noun = partOfSpeech === "noun" ? nounArticle(descriptions, lemma) : null;
  return {
    article: noun?.article ?? null,
    articleReason: noun?.reason ?? null,
    separable: partOfSpeech === "verb" ? separableOf(descriptions, lemma, entry) : null,
    principalParts: principalPartsOf(partOfSpeech, forms, entry),
    level: entry?.level ?? null,
    band: entry?.band ?? null,
    register: entry?.register ?? null,
  };
}
