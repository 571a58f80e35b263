// npm run eval:dutch -- --gold DIR [--half dev|test] [--layers core|all] [--json]
// What the analysis of Dutch is worth, measured on gold data; see docs/dutch.md.
import { readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { Analyser } from "@/core/dutch/analyser";
import { Candidates } from "@/core/dutch/candidates";
import { listedArticles } from "@/core/dutch/describe-lemma";
import { decodeModel } from "@/core/dutch/model";
import { normaliseWord } from "@/core/text/normalise";
import { openDictionary } from "@/db/dictionary";
import { scoreArticles } from "./dutch/evaluate-articles";
import { scoreCoverage } from "./dutch/evaluate-coverage";
import { f1, precision, recall, type Score, scoreSentences, scoreTokens } from "./dutch/evaluate-tokens";
import { scoreWords } from "./dutch/evaluate-words";
import { loadKnowledge } from "./dutch/load-knowledge";
import { modelFile } from "./dutch/model-file";
import { type GoldSentence, readTreebank } from "./dutch/treebank";
import { dataFolder } from "./project.mjs";

const { values } = parseArgs({
  options: {
    gold: { type: "string" },
    half: { type: "string", default: "dev" },
    layers: { type: "string", default: "core" },
    json: { type: "boolean", default: false },
    errors: { type: "string", default: "0" },
  },
});
if (!values.gold || !/^(dev|test)$/.test(values.half) || !/^(core|all)$/.test(values.layers)) {
  console.error(
    "npm run eval:dutch -- --gold DIR [--half dev|test] [--layers core|all] [--json] [--errors N]",
  );
  process.exit(2);
}

const percent = (part: number, of: number) => Math.round((10_000 * part) / of) / 100;
const scored = (score: Score) => ({
  precision: percent(precision(score), 1),
  recall: percent(recall(score), 1),
  f1: percent(f1(score), 1),
  right: score.right,
  proposed: score.proposed,
  wanted: score.wanted,
});

/** Tokens a second on one core, of the whole analysis of plain text, once all is warm. */
function measureSpeed(analyser: Analyser, sentences: readonly GoldSentence[]): number {
  const texts = sentences.map(({ text }) => text);
  const run = () => texts.reduce((sum, text) => sum + analyser.analyse(text).length, 0);
  const tokens = sentences.reduce((sum, { words }) => sum + words.length, 0);
  run();
  const times = Array.from({ length: 5 }, () => {
    const before = performance.now();
    run();
    return performance.now() - before;
  }).sort((a, b) => a - b);
  return Math.round(tokens / ((times[2] ?? 1) / 1000));
}

const { lexicon, table, verbs } = loadKnowledge();
const model = decodeModel(new Uint8Array(readFileSync(modelFile)));
const { sentences, articles } = readTreebank(values.gold, values.half);
const candidates = new Candidates(table, model.seen, verbs.keys());
const { lemmas, pairs } = scoreWords(sentences, candidates, model, verbs);
const articleScore = scoreArticles(articles, listedArticles(lexicon), table);
const sentenceScore = scoreSentences(sentences);
const tokenScore = scoreTokens(sentences);

const inLexicon = new Set(lexicon.map(({ lemma }) => normaliseWord(lemma)));
const dictionary =
  values.layers === "all" ? openDictionary(path.join(dataFolder(process.env), "dictionary.db")) : null;
const coverage = await scoreCoverage(sentences, { candidates, model, verbs }, async (wanted) => {
  const known = new Set(wanted.filter((lemma) => inLexicon.has(lemma)));
  const rest = wanted.filter((lemma) => !known.has(lemma));
  for (let i = 0; dictionary && i < rest.length; i += 20)
    for (const { key } of await dictionary.lookUp(rest.slice(i, i + 20))) known.add(key);
  return known;
});
const dictionaries = (await dictionary?.dictionaries())?.map(({ title }) => title) ?? ["core lexicon"];
await dictionary?.close();

const report = {
  half: values.half,
  layers: values.layers,
  dictionaries,
  lemmas: {
    all: percent(lemmas.right, lemmas.all),
    open: percent(lemmas.openRight, lemmas.open),
    amongAll: percent(lemmas.among, lemmas.all),
    amongOpen: percent(lemmas.openAmong, lemmas.open),
    words: lemmas.all,
  },
  splitVerbs: scored(pairs),
  articles: {
    tokens: percent(articleScore.right, articleScore.tokens),
    saidBoth: percent(articleScore.both, articleScore.tokens),
    count: articleScore.tokens,
  },
  sentences: scored(sentenceScore),
  tokens: scored(tokenScore),
  coverage: {
    direct: percent(coverage.direct, coverage.words),
    withCompounds: percent(coverage.withParts, coverage.words),
    words: coverage.words,
  },
  tokensPerSecond: measureSpeed(new Analyser(table, verbs, model), sentences),
};

const line = (name: string, text: string) => console.log(`${name.padEnd(28)}${text}`);
const rates = ({ precision: p, recall: r, f1: f }: ReturnType<typeof scored>) => `P ${p}  R ${r}  F1 ${f}`;
if (values.json) console.log(JSON.stringify(report, null, 2));
else {
  line("half, layers", `${report.half}, ${report.layers} (${dictionaries.join(", ")})`);
  line(
    "lemmas, all words",
    `${report.lemmas.all} (among candidates ${report.lemmas.amongAll}), of ${lemmas.all}`,
  );
  line(
    "lemmas, open class",
    `${report.lemmas.open} (among candidates ${report.lemmas.amongOpen}), of ${lemmas.open}`,
  );
  line("split verbs, strict", rates(report.splitVerbs));
  line(
    "de/het",
    `${report.articles.tokens} of ${articleScore.tokens} (de or het: ${report.articles.saidBoth})`,
  );
  for (const [kind, { tokens, right }] of articleScore.byReason)
    line(`  by ${kind}`, `${percent(right, tokens)} of ${tokens}`);
  line("sentences", rates(report.sentences));
  line("tokens", rates(report.tokens));
  line(
    "running words with meaning",
    `${report.coverage.direct} (with compounds by parts ${report.coverage.withCompounds})`,
  );
  line("tokens a second", String(report.tokensPerSecond));
  const most = Number(values.errors);
  const missing = [...coverage.missing]
    .sort((a, b) => b[1] - a[1])
    .map(([word, count]) => `${word} ${count}`);
  const lists: [string, string[]][] = [
    ["Lemmas", lemmas.errors],
    ["Split verbs (+ too many, - missed)", pairs.errors],
    ["de/het", articleScore.errors],
    ["Sentences", sentenceScore.errors],
    ["Tokens", tokenScore.errors],
    ["Words without meaning", missing],
  ];
  for (const [name, errors] of most > 0 ? lists : [])
    console.log(`\n${name}\n  ${errors.slice(0, most).join("\n  ")}`);
}
