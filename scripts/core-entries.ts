import { readFileSync } from "node:fs";
import path from "node:path";
import { compileForms } from "@/core/dutch/compile-forms";
import { type LexiconEntry, lexiconFiles } from "@/core/dutch/lexicon";
import type { DictionaryEntry } from "@/core/exchange/dictionary-entry";
import { partsOfSpeech } from "@/core/glossary/entry";
import type { CompiledSource } from "@/db/build-dictionary";
import type { CoreEntries } from "@/db/compile-dictionaries";
import { readLexicon, readSpelling } from "./dutch/resources";
import { contentFolder, root } from "./project.mjs";
import { hashSources } from "./stamp.mjs";

function* entriesOf(lexicon: readonly LexiconEntry[]): Generator<DictionaryEntry> {
  for (const { lemma, partOfSpeech, article, meanings } of lexicon) {
    const part = partsOfSpeech.find((one) => one === partOfSpeech) ?? "other";
    yield { headword: lemma, partOfSpeech: part, article, meanings };
  }
}

const lexiconHash = (contentDir: string) => hashSources(contentDir, ["lexicon"]);

/** The lexicon that ships, for dictionary.db. Throws where a line of it is not in order. */
export async function coreEntries(): Promise<CoreEntries> {
  const contentDir = contentFolder(process.env);
  const lexicon = readLexicon(contentDir);
  return {
    hash: lexiconHash(contentDir),
    title: "Naast",
    licence: "CC BY-SA 4.0",
    source: "content/lexicon",
    count: lexicon.length,
    entries: () => entriesOf(lexicon),
  };
}

/** What the analysis of Dutch looks things up in: made anew when the lexicon, the word list or the rules changed. */
export function compiledForms(): CompiledSource[] {
  const contentDir = contentFolder(process.env);
  const hash = hashSources(
    root,
    ["core/dutch", "core/text/normalise.ts", "package-lock.json"],
    [lexiconHash(contentDir)],
  );
  let made: ReturnType<typeof compileForms> | null = null;
  const compile = () => {
    if (!made) {
      const { aff, dic } = readSpelling();
      made = compileForms(readLexicon(contentDir), aff, dic);
    }
    return made;
  };
  const text = (content: string) => new TextEncoder().encode(content);
  const files = () =>
    lexiconFiles.map((file) => [file, readFileSync(path.join(contentDir, "lexicon", `${file}.tsv`), "utf8")]);
  return [
    { name: "forms", hash, make: async () => compile().table },
    { name: "separable", hash, make: async () => text(compile().separable) },
    { name: "lexicon", hash, make: async () => text(JSON.stringify(Object.fromEntries(files()))) },
    {
      name: "model",
      hash: hashSources(contentDir, ["dutch-model"]),
      make: async () => readFileSync(path.join(contentDir, "dutch-model/weights.bin")),
    },
  ];
}
