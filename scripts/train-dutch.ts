// npm run train:dutch -- --gold DIR: makes content/dutch-model/weights.bin from the public half of the gold data, and
// prints what cross-validation says of it: figures for the model card.
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { Candidates } from "@/core/dutch/candidates";
import { encodeModel } from "@/core/dutch/model";
import { f1, precision, recall } from "./dutch/evaluate-tokens";
import { scoreWords, type WordScores } from "./dutch/evaluate-words";
import { loadKnowledge } from "./dutch/load-knowledge";
import { modelFile } from "./dutch/model-file";
import { train } from "./dutch/train";
import { type GoldSentence, readTreebank } from "./dutch/treebank";

const { values } = parseArgs({
  options: { gold: { type: "string" }, folds: { type: "string", default: "5" } },
});
if (!values.gold) {
  console.error("npm run train:dutch -- --gold DIR [--folds N, 0 for no cross-validation]");
  process.exit(2);
}

const knowledge = loadKnowledge();
const { table, verbs } = knowledge;
const { sentences } = readTreebank(values.gold, "dev");
const folds = Number(values.folds);
const percent = (part: number) => (100 * part).toFixed(2);

/** Ten sentences in a row stay together: neighbours share words, and would flatter the figures. */
const foldOf = (i: number) => Math.floor(i / 10) % folds;
const without = (fold: number) => sentences.filter((_, i) => foldOf(i) !== fold);
const only = (fold: number): GoldSentence[] => sentences.filter((_, i) => foldOf(i) === fold);

let scores: WordScores | undefined;
for (let fold = 0; fold < folds; fold += 1) {
  const model = train(knowledge, without(fold));
  scores = scoreWords(only(fold), new Candidates(table, model.seen, verbs.keys()), model, verbs, scores);
  console.log(`Cross-validation: fold ${fold + 1} of ${folds}`);
}
if (scores) {
  const { lemmas, pairs } = scores;
  console.log(
    `Lemmas, all words:  ${percent(lemmas.right / lemmas.all)} (among candidates ${percent(lemmas.among / lemmas.all)})`,
  );
  console.log(
    `Lemmas, open class: ${percent(lemmas.openRight / lemmas.open)} (among candidates ${percent(lemmas.openAmong / lemmas.open)})`,
  );
  console.log(
    `Split verbs: P ${percent(precision(pairs))} R ${percent(recall(pairs))} F1 ${percent(f1(pairs))}`,
  );
}

const bytes = encodeModel(train(knowledge, sentences));
mkdirSync(path.dirname(modelFile), { recursive: true });
writeFileSync(modelFile, bytes);
console.log(`${path.basename(modelFile)}: ${bytes.length} bytes, from ${sentences.length} sentences`);
