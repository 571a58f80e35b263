import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type CompiledForms, compileForms } from "@/core/dutch/compile-forms";
import { FormTable } from "@/core/dutch/form-table";
import type { LexiconEntry } from "@/core/dutch/lexicon";
import { readSeparableVerbs } from "@/core/dutch/separable-list";
import type { SeparableVerbs } from "@/core/dutch/separable-pairs";
import { contentFolder, root } from "../project.mjs";
import { hashSources } from "../stamp.mjs";
import { readLexicon, readSpelling } from "./resources";

/** What a fresh clone knows of Dutch without training: the core lexicon and the forms of all words. */
export type FreshKnowledge = {
  lexicon: LexiconEntry[];
  forms: CompiledForms;
  table: FormTable;
  verbs: SeparableVerbs;
};

const cache = path.join(root, "node_modules/.cache/naast");

/** Compiled forms, made when the lexicon, the spelling dictionary or the rules changed. */
function compiled(lexicon: readonly LexiconEntry[]): CompiledForms {
  const { aff, dic } = readSpelling();
  const sources = hashSources(root, ["core/dutch", "content/lexicon", "package-lock.json"]);
  const hash = createHash("sha256").update(sources).digest("hex").slice(0, 16);
  const file = path.join(cache, `forms-${hash}`);
  try {
    return {
      table: new Uint8Array(readFileSync(`${file}.table`)),
      separable: readFileSync(`${file}.separable`, "utf8"),
    };
  } catch {
    const forms = compileForms(lexicon, aff, dic);
    mkdirSync(cache, { recursive: true });
    // Tests compile at the same time: whoever reads gets a whole file.
    const own = `${file}.${process.pid}`;
    writeFileSync(own, forms.separable);
    renameSync(own, `${file}.separable`);
    writeFileSync(own, forms.table);
    renameSync(own, `${file}.table`);
    return forms;
  }
}

export function loadKnowledge(): FreshKnowledge {
  const lexicon = readLexicon(contentFolder(process.env));
  const forms = compiled(lexicon);
  const table = new FormTable(forms.table);
  return { lexicon, forms, table, verbs: readSeparableVerbs(forms.separable, table) };
}
