// npm run bench:dutch: what knowing Dutch costs, on this machine, on one core.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { nearestSpellings } from "@/core/dutch/nearest-spellings";
import { normaliseWord } from "@/core/text/normalise";
import { tokenize } from "@/core/text/tokens";
import { compileDictionaries } from "@/db/compile-dictionaries";
import { openDictionary } from "@/db/dictionary";
import { dictionaryFile } from "@/db/dictionary-folder";
import { compiledForms, coreEntries } from "@/scripts/core-entries";
import { realDutch, shippedTexts } from "@/scripts/dutch/testing";
import { median, sampled } from "./median";

const timed = (run: () => unknown) => async () => {
  const start = performance.now();
  await run();
  return performance.now() - start;
};
const row = (what: string, figure: string) => console.log(`${what.padEnd(36)} ${figure.padStart(16)}`);

const { analyser, table } = realDutch();
const paragraphs = [...shippedTexts().values()].flat();
const words = paragraphs.flatMap((dutch) =>
  tokenize(dutch).flatMap(({ start, end, kind }) => (kind === "space" ? [] : [dutch.slice(start, end)])),
);
const analyse = timed(() => paragraphs.map((dutch) => analyser.analyse(dutch)));
const whole = median(await sampled(20, 50, analyse));
row("analysis, tokens a second", Math.round((words.length / whole) * 1000).toLocaleString("en"));

for (const word of ["opgroepen", "verkiesing", "gebeurtenisen", "onmidelijk", "bladiebladiebla"]) {
  const figures = await sampled(
    1,
    9,
    timed(() => nearestSpellings(word, table, 5)),
  );
  row(`nearest spellings of ${word}`, `${median(figures).toFixed(1)} ms`);
}

const folder = await mkdtemp(path.join(tmpdir(), "naast-bench-"));
try {
  const options = { coreEntries: await coreEntries(), compiled: compiledForms(), onProgress: () => {} };
  await compileDictionaries(folder, options, new Date());
  const dictionary = openDictionary(dictionaryFile(folder));
  const keys = [...new Set(words.map(normaliseWord))];
  const figures: number[] = [];
  for (const key of keys)
    figures.push(
      ...(await sampled(
        1,
        3,
        timed(() => dictionary.lookUp([key])),
      )),
    );
  await dictionary.close();
  row("look-up of a word, median", `${median(figures).toFixed(2)} ms`);
  figures.sort((a, b) => a - b);
  row(
    "look-up of a word, 99 in 100 below",
    `${(figures[Math.floor(figures.length * 0.99)] ?? 0).toFixed(2)} ms`,
  );
} finally {
  await rm(folder, { recursive: true, force: true });
}
