import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { type AnalysedWord, Analyser } from "@/core/dutch/analyser";
import { decodeModel } from "@/core/dutch/model";
import { parseTextFile } from "@/core/text/text-file";
import { root } from "../project.mjs";
import { type FreshKnowledge, loadKnowledge } from "./load-knowledge";
import { modelFile } from "./model-file";

/** What a fresh clone knows of Dutch, for tests and benchmarks on real data: each file loads it once. */
export function realDutch(): FreshKnowledge & { analyser: Analyser } {
  const knowledge = loadKnowledge();
  const model = decodeModel(readFileSync(modelFile));
  return { ...knowledge, analyser: new Analyser(knowledge.table, knowledge.verbs, model) };
}

/** The infinitives of the split verbs among a paragraph's words, in the order of the verbs. */
export function splitVerbs(words: readonly AnalysedWord[]): string[] {
  return words.flatMap(({ pair }, i) => (pair?.verb === i ? [pair.infinitive] : []));
}

/** The Dutch of the texts that ship, a paragraph each, by slug. */
export function shippedTexts(): Map<string, string[]> {
  const folder = path.join(root, "content/texts");
  return new Map(
    readdirSync(folder).map((slug) => {
      const parsed = parseTextFile(readFileSync(path.join(folder, slug, "text.md")), slug);
      if (!parsed.ok) throw new Error(`${slug}: text.md is not in order`);
      return [slug, parsed.text.paragraphs.map(({ dutch }) => dutch)];
    }),
  );
}
