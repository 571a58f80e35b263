import "server-only";
import { Analyser } from "@/core/dutch/analyser";
import { type Descriptions, lexiconByLemma, listedArticles } from "@/core/dutch/describe-lemma";
import { FormTable } from "@/core/dutch/form-table";
import { parseLexiconFiles } from "@/core/dutch/lexicon";
import { decodeModel } from "@/core/dutch/model";
import { readSeparableVerbs } from "@/core/dutch/separable-list";
import { dictionaries } from "./dictionaries";

/** All that is known of Dutch, in memory: some 20 MB. */
type Dutch = { analyser: Analyser; descriptions: Descriptions };

const kept = globalThis as typeof globalThis & { naastDutch?: Promise<Dutch | null> };

async function load(): Promise<Dutch | null> {
  const dictionary = dictionaries();
  const [forms, separable, lexicon, model] = await Promise.all(
    ["forms", "separable", "lexicon", "model"].map((name) => dictionary.readCompiled(name)),
  );
  if (!forms || !separable || !lexicon || !model) return null;
  const text = ({ bytes }: { bytes: Uint8Array }) => new TextDecoder().decode(bytes);
  const table = new FormTable(forms.bytes);
  const verbs = readSeparableVerbs(text(separable), table);
  const entries = parseLexiconFiles(text(lexicon));
  return {
    analyser: new Analyser(table, verbs, decodeModel(model.bytes)),
    descriptions: { byLemma: lexiconByLemma(entries), articles: listedArticles(entries), table, verbs },
  };
}

/** The analysis of Dutch; null as long as dictionary.db has not been compiled: reading goes on without it. */
export async function dutch(): Promise<Dutch | null> {
  kept.naastDutch ??= load().catch(() => null);
  const found = await kept.naastDutch;
  // Asked again at the next reading: it may have been compiled meanwhile.
  if (!found) kept.naastDutch = undefined;
  return found;
}
