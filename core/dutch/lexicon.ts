import type { KnownForms } from "./inflect";

/** A line of the core lexicon: one lemma in one part of speech. Format: content/lexicon/README.md. */
export type LexiconEntry = {
  /** separable verbs joined */
  lemma: string;
  partOfSpeech: string;
  article: "de" | "het" | "both" | null;
  /** what the lexicon says of the forms; what it leaves out is regular */
  forms: KnownForms;
  auxiliary: "hebben" | "zijn" | "both" | null;
  /** 1 (the thousand most frequent lemmas of running Dutch) to 7 */
  band: number;
  /** A1 to C2, as a teacher would place it */
  level: string;
  /** formal, informal, vulgar, dated, literary, technical, Belgian; null for neutral */
  register: string | null;
  /** English, the most used first */
  meanings: string[];
};

export type LexiconProblem = {
  line: number;
  reason: "columns" | "article" | "auxiliary" | "band" | "level" | "meanings";
};
export const lexiconFiles = ["nouns", "verbs", "adjectives", "others"] as const;
export type LexiconFile = (typeof lexiconFiles)[number];

const levels = new Set(["A1", "A2", "B1", "B2", "C1", "C2"]);
const columnCounts: Record<LexiconFile, number> = { nouns: 7, verbs: 9, adjectives: 8, others: 6 };
const none = (cell: string | undefined) => cell === undefined || cell === "-";

function articleOf(cell: string | undefined): LexiconEntry["article"] {
  if (cell === "de/het") return "both";
  return cell === "de" || cell === "het" ? cell : null;
}

function auxiliaryOf(cell: string | undefined): LexiconEntry["auxiliary"] {
  if (cell === "hebben/zijn") return "both";
  return cell === "hebben" || cell === "zijn" ? cell : null;
}

type Head = Pick<LexiconEntry, "lemma" | "partOfSpeech" | "article" | "forms" | "auxiliary">;

/** The cells before band, level, register and meanings. */
function headOf(file: LexiconFile, [lemma = "", ...cells]: string[]): Head {
  const head = { lemma, article: null, forms: {}, auxiliary: null };
  if (file === "nouns") {
    const [article, plural = "-"] = cells;
    const plurals = none(plural) ? [] : plural === "=" ? [lemma] : plural.split("/");
    return { ...head, partOfSpeech: "noun", article: articleOf(article), forms: { plurals } };
  }
  if (file === "verbs") {
    const [particle, base] = lemma.includes("|") ? lemma.split("|") : [null, lemma];
    const [singular = "", plural = "", participle = "", auxiliary] = cells;
    return {
      ...head,
      lemma: `${particle ?? ""}${base}`,
      partOfSpeech: "verb",
      auxiliary: auxiliaryOf(auxiliary),
      forms: {
        particle: particle ?? null,
        ...(none(singular) ? {} : { past: [singular, plural] as const }),
        ...(none(participle) ? {} : { participle }),
      },
    };
  }
  if (file === "adjectives") {
    const [inflected = "-", comparative = "-", superlative = "-"] = cells;
    return {
      ...head,
      partOfSpeech: "adjective",
      forms: {
        inflected: none(inflected) ? null : inflected,
        degrees: none(comparative) ? null : [comparative, superlative],
      },
    };
  }
  return { ...head, partOfSpeech: cells[0] ?? "" };
}

function problemOf(
  file: LexiconFile,
  cells: readonly string[],
  entry: LexiconEntry,
): LexiconProblem["reason"] | null {
  if (cells.length !== columnCounts[file] || entry.lemma === "" || entry.partOfSpeech === "")
    return "columns";
  if (file === "nouns" && entry.article === null) return "article";
  if (file === "verbs" && entry.auxiliary === null) return "auxiliary";
  if (!Number.isInteger(entry.band) || entry.band < 1 || entry.band > 7) return "band";
  if (!levels.has(entry.level)) return "level";
  const fine =
    entry.meanings.length >= 1 &&
    entry.meanings.length <= 4 &&
    entry.meanings.every((one) => one.trim() !== "");
  return fine ? null : "meanings";
}

/**
 * Reads a file of the core lexicon: tab-separated, one lemma a line, "#" for remarks. Lines that are not in
 * order are left out and reported by number (from 1).
 */
export function parseLexicon(
  file: LexiconFile,
  text: string,
): { entries: LexiconEntry[]; problems: LexiconProblem[] } {
  const entries: LexiconEntry[] = [];
  const problems: LexiconProblem[] = [];
  text.split("\n").forEach((line, i) => {
    if (line === "" || line.startsWith("#")) return;
    const cells = line.split("\t");
    const [band, level = "", register, meanings = ""] = cells.slice(-4);
    const entry: LexiconEntry = {
      ...headOf(file, cells.slice(0, -4)),
      band: Number(band),
      level,
      register: none(register) ? null : (register ?? null),
      meanings: meanings.split("; "),
    };
    const reason = problemOf(file, cells, entry);
    if (reason) problems.push({ line: i + 1, reason });
    else entries.push(entry);
  });
  return { entries, problems };
}

/** The lexicon as it is kept compiled: the text of each file by its name. Lines that are not in order are passed over. */
export function parseLexiconFiles(json: string): LexiconEntry[] {
  const files = JSON.parse(json) as Partial<Record<LexiconFile, string>>;
  return lexiconFiles.flatMap((file) => parseLexicon(file, files[file] ?? "").entries);
}
