import type { WordReading } from "@/core/dutch/look-up";
import type { MarkedEntry } from "../types";
import type { LookUpAnswer } from "./look-up-client";
import { entryPartOfSpeech, type Met, prefill, prefillBare } from "./prefill";
import type { Filled } from "./use-adding";

/** A lemma that was gone to within the popover; picked: which of its readings is shown. */
export type Stop = { lemma: string; why: "part" | "suggestion"; picked: number };

/** The reading of an answer that is shown; null where there is none. */
export function readingIn(answer: LookUpAnswer | null, stop: Stop | null): WordReading | null {
  if (!answer?.ok) return null;
  const { readings } = answer.lookUp;
  return readings[stop?.picked ?? 0] ?? readings[0] ?? null;
}

/** The learner's entries of a reading. */
export function entriesOf({ entries }: WordReading): MarkedEntry[] {
  return entries.map((entry) => ({ ...entry, partOfSpeech: entryPartOfSpeech(entry.partOfSpeech) }));
}

/** Whether an entry is of a reading's lemma and part of speech. */
export function isEntryOf(entry: Pick<MarkedEntry, "lemma" | "partOfSpeech">, reading: WordReading): boolean {
  return (
    entry.lemma.toLowerCase() === reading.lemma.toLowerCase() &&
    entry.partOfSpeech === entryPartOfSpeech(reading.partOfSpeech)
  );
}

/** The entry to add for what is shown; `known` are entries that the page has of the word. */
export function fillFrom(
  answer: LookUpAnswer,
  stop: Stop | null,
  met: Met,
  known: readonly MarkedEntry[],
): Filled {
  const reading = readingIn(answer, stop);
  if (!answer.ok || !reading) return { entry: prefillBare(met), isComplete: false };
  // The other half of a split verb was met too. A part of a compound was not met by itself.
  const whole = stop ? met : { ...met, surface: answer.lookUp.surface };
  const entry = prefill(reading, stop?.why === "part" ? null : whole);
  const isThere = [...known, ...entriesOf(reading)].some((other) => isEntryOf(other, reading));
  return { entry, isComplete: entry.meanings.length > 0 && !isThere };
}
