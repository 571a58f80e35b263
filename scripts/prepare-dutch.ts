import { Analyser } from "@/core/dutch/analyser";
import { FormTable } from "@/core/dutch/form-table";
import { decodeModel } from "@/core/dutch/model";
import { readSeparableVerbs } from "@/core/dutch/separable-list";
import { leastLikely, rangesOfPair } from "@/core/glossary/match-words";
import { normaliseWord } from "@/core/text/normalise";
import { compileDictionaries } from "@/db/compile-dictionaries";
import type { Database } from "@/db/connect";
import { openDictionary } from "@/db/dictionary";
import { dictionaryFile } from "@/db/dictionary-folder";
import { indexParagraphs, type LemmaPlace } from "@/db/paragraph-lemmas";
import { compiledForms, coreEntries } from "./core-entries";
import { problemLine } from "./dictionary-lines";

/** Where lemmas stand in a paragraph: sure the likeliest, unsure the other candidates. */
function placesIn(analyser: Analyser, dutch: string): LemmaPlace[] {
  const words = analyser.analyse(dutch);
  return words.flatMap((word, i) =>
    word.analyses
      .filter(({ probability }, n) => n === 0 || probability >= leastLikely)
      .flatMap(({ lemma }, n): LemmaPlace[] => {
        const isPair = word.pair !== null && lemma === word.pair.infinitive;
        if (isPair && Math.min(word.pair?.verb ?? i, word.pair?.particle ?? i) !== i) return [];
        const ranges: LemmaPlace["ranges"] = isPair ? rangesOfPair(words, word) : [[word.start, word.end]];
        return [{ lemmaKey: normaliseWord(lemma), ranges, firm: n === 0 }];
      }),
  );
}

/**
 * Compiles dictionary.db where its inputs changed and brings the index of lemmas up to date. Gives what it did, in
 * lines. A dictionary of the learner's that cannot be read is left out and named, never in the way of a start.
 */
export async function prepareDutch(db: Database, dataDir: string, now: Date): Promise<string[]> {
  const lines: string[] = [];
  const options = { coreEntries: await coreEntries(), compiled: compiledForms(), onProgress: () => {} };
  const result = await compileDictionaries(dataDir, options, now);
  if (!result.ok) return [`The dictionaries were left as they were: ${problemLine(result)}`];
  for (const { id, ...refusal } of result.failed)
    lines.push(`Dictionary ${id} was left out: ${problemLine(refusal)}`);
  if (result.changed) lines.push(`Compiled: ${result.dictionaries.map(({ title }) => title).join(", ")}`);
  const dictionary = openDictionary(dictionaryFile(dataDir));
  try {
    const [forms, separable, model] = await Promise.all(
      ["forms", "separable", "model"].map((name) => dictionary.readCompiled(name)),
    );
    if (!forms || !separable || !model) return lines;
    const table = new FormTable(forms.bytes);
    const verbs = readSeparableVerbs(new TextDecoder().decode(separable.bytes), table);
    const analyser = new Analyser(table, verbs, decodeModel(model.bytes));
    const version = `${forms.hash.slice(0, 16)} ${model.hash.slice(0, 16)}`;
    const done = await indexParagraphs(db, { analyse: (dutch) => placesIn(analyser, dutch), version });
    if (done > 0) lines.push(`Paragraphs analysed: ${done}`);
  } finally {
    await dictionary.close();
  }
  return lines;
}
