import { analysisTokens } from "@/core/text/analysis-tokens";
import { splitSentences } from "@/core/text/sentences";
import { tokenize } from "@/core/text/tokens";
import { type Candidate, Candidates } from "./candidates";
import type { CompoundPart } from "./compounds";
import type { FormTable } from "./form-table";
import type { FormName } from "./inflect";
import type { Model } from "./model";
import { Ranker, type Ranking } from "./ranker";
import { type SeparablePair, type SeparableVerbs, separablePairs } from "./separable-pairs";
import { formsOfTags, partsOfTags } from "./tags";

/** One lemma that a word may be a form of. */
export type Analysis = {
  lemma: string;
  partOfSpeech: string;
  /** null of words without forms */
  form: FormName | null;
  /** 0 to 1, of this word in this sentence */
  probability: number;
  /** 1 to 7 in the core lexicon, 0 outside it */
  band: number;
  source: Candidate["source"];
};

/** A word of a paragraph. Offsets: UTF-16, half-open, relative to the paragraph. */
export type AnalysedWord = {
  start: number;
  end: number;
  /** number of its sentence in the paragraph */
  sentence: number;
  /** of each lemma and part of speech the likeliest form, the likeliest first; never empty */
  analyses: readonly Analysis[];
  /** the split verb that it is half of: numbers of the verb and of the particle among the paragraph's words */
  pair: { verb: number; particle: number; infinitive: string; particleText: string; base: string } | null;
  /** numbers of all words of an expression that the learner put together, in order */
  together?: readonly number[];
  /** of compounds in no list */
  parts: readonly CompoundPart[];
};

type Span = { start: number; end: number; isWord: boolean };

const joinedWords = /\p{L}[/&+]\p{L}/u;

/** Words that the treebanks' way of counting takes for one (AZ&PC, vader/moeder) are several to a reader. */
function readingSpans(sentence: string): Span[] {
  const tokens = analysisTokens(sentence);
  if (!joinedWords.test(sentence))
    return tokens.map(({ start, end, kind }) => ({ start, end, isWord: kind !== "punctuation" }));
  return tokens.flatMap(({ start, end, kind }): Span[] => {
    const text = sentence.slice(start, end);
    if (kind === "punctuation" || !joinedWords.test(text))
      return [{ start, end, isWord: kind !== "punctuation" }];
    return tokenize(text)
      .filter((token) => token.kind !== "space")
      .map((token) => ({
        start: start + token.start,
        end: start + token.end,
        isWord: token.kind !== "punctuation",
      }));
  });
}

/** Of words that are always the same: their ranking is one object, and so are their analyses. */
const certain = new WeakMap<Ranking, readonly Analysis[]>();

function analysesOf(ranking: Ranking): readonly Analysis[] {
  if (ranking.info.ranked > 1) return makeAnalyses(ranking);
  const known = certain.get(ranking);
  if (known) return known;
  const analyses = makeAnalyses(ranking);
  certain.set(ranking, analyses);
  return analyses;
}

function makeAnalyses({ info, order, probabilities }: Ranking): Analysis[] {
  const found: Analysis[] = [];
  for (const i of order) {
    const candidate = info.candidates[i];
    if (!candidate) continue;
    const { lemma, tag, band, source } = candidate;
    const partOfSpeech = partsOfTags[tag] ?? "other";
    const probability = probabilities[i] ?? 0;
    const known = found.find((one) => one.lemma === lemma && one.partOfSpeech === partOfSpeech);
    if (known) known.probability += probability;
    else found.push({ lemma, partOfSpeech, form: formsOfTags[tag] ?? null, probability, band, source });
  }
  return found.length < 2 ? found : found.sort((a, b) => b.probability - a.probability);
}

/** The verb's half and the particle's half both get the joined verb as their likeliest analysis. */
function withPair(
  analyses: readonly Analysis[],
  pair: SeparablePair,
  band: number,
  form: FormName | null,
): Analysis[] {
  const joined: Analysis = {
    lemma: pair.infinitive,
    partOfSpeech: "verb",
    form,
    probability: pair.probability,
    band,
    source: "list",
  };
  return [
    joined,
    ...analyses
      .filter(({ lemma, partOfSpeech }) => lemma !== pair.infinitive || partOfSpeech !== "verb")
      .map((one) => ({ ...one, probability: one.probability * (1 - pair.probability) })),
  ];
}

/** Everything that the analysis of Dutch rests on, put together; pure, and kept for as long as its data. */
export class Analyser {
  readonly table: FormTable;
  readonly verbs: SeparableVerbs;
  readonly #candidates: Candidates;
  readonly #ranker: Ranker;
  readonly #model: Model;

  constructor(table: FormTable, verbs: SeparableVerbs, model: Model) {
    this.table = table;
    this.verbs = verbs;
    this.#model = model;
    this.#candidates = new Candidates(table, model.seen, verbs.keys());
    this.#ranker = new Ranker(model.ranker);
  }

  /** The rankings of a sentence's tokens and the split verbs among them. */
  rank(tokens: readonly string[]): { rankings: Ranking[]; pairs: SeparablePair[] } {
    const rankings = this.#ranker.rank(tokens.map((token) => this.#candidates.of(token)));
    const { pairs, threshold } = this.#model;
    return { rankings, pairs: separablePairs(rankings, this.verbs, pairs, threshold) };
  }

  /** What the words and numbers of a paragraph are, in order. */
  analyse(paragraph: string): AnalysedWord[] {
    const words: AnalysedWord[] = [];
    splitSentences(paragraph, "nl").forEach((sentence, number) => {
      const text = paragraph.slice(sentence.start, sentence.end);
      const spans = readingSpans(text);
      const { rankings, pairs } = this.rank(spans.map(({ start, end }) => text.slice(start, end)));
      const first = words.length;
      for (let i = 0; i < spans.length; i += 1) {
        const span = spans[i];
        const ranking = rankings[i];
        if (!span?.isWord || !ranking) continue;
        words.push({
          start: sentence.start + span.start,
          end: sentence.start + span.end,
          sentence: number,
          analyses: analysesOf(ranking),
          pair: null,
          parts: ranking.info.parts,
        });
      }
      for (const pair of pairs) this.#join(words, first, spans, rankings, pair);
    });
    return words;
  }

  /** Puts a split verb into the words of its sentence, which begin at `first`. */
  #join(
    words: AnalysedWord[],
    first: number,
    spans: readonly Span[],
    rankings: readonly Ranking[],
    pair: SeparablePair,
  ) {
    const numberOf = (token: number) => first + spans.slice(0, token).filter(({ isWord }) => isWord).length;
    const verb = numberOf(pair.verb);
    const particle = numberOf(pair.particle);
    const ranking = rankings[pair.verb];
    const base =
      ranking && analysesOf(ranking).find((one) => one.lemma === pair.base && one.partOfSpeech === "verb");
    const particleText = pair.infinitive.slice(0, pair.infinitive.length - pair.base.length);
    const band = this.verbs.get(particleText)?.get(pair.base) ?? 0;
    for (const i of [verb, particle]) {
      const word = words[i];
      if (!word) continue;
      word.analyses = withPair(word.analyses, pair, band, base?.form ?? null);
      word.pair = { verb, particle, infinitive: pair.infinitive, particleText, base: pair.base };
    }
  }
}
