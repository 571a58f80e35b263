"use server";
import { z } from "zod";
import { database } from "@/app/database";
import { identifyForChange } from "@/app/identify";
import { entryInput, entrySentence } from "@/core/glossary/schema";
import * as glossary from "@/db/glossary";
import * as words from "@/db/word-statuses";
import type { WordActions } from "@/ui/words/types";

const id = z.uuid();
const entryId = z.string().max(100);
/** Some at a time, so that the page can tell how far it is. */
const wordsToAdd = z
  .array(
    z.strictObject({
      id,
      entry: z.unknown(),
      sentence: z
        .strictObject({ text: entrySentence, paragraphId: z.string().max(100).nullable() })
        .nullable(),
    }),
  )
  .max(50);

/** Adds words to the glossary: those that are there already, or that cannot be stored, are named by their ids. */
export async function addWords(input: unknown): ReturnType<WordActions["addWords"]> {
  const { id: learnerId } = await identifyForChange();
  const db = await database();
  const added: string[] = [];
  const refused: string[] = [];
  for (const word of wordsToAdd.parse(input)) {
    // A dictionary that the learner added may hold what an entry cannot: the others are added all the same.
    const { data: entry } = entryInput.safeParse(word.entry);
    const answer = entry && (await glossary.addEntry(db, { ...word, entry, learnerId }, new Date()));
    (answer?.ok ? added : refused).push(word.id);
  }
  return { added, refused };
}

/** Takes entries out of the glossary (the undo of adding them). */
export async function removeWords(input: unknown): ReturnType<WordActions["removeWords"]> {
  const { id: learnerId } = await identifyForChange();
  const ids = z.array(entryId).max(10_000).parse(input);
  return glossary.deleteEntries(await database(), { learnerId, ids }, new Date());
}

const known = z.strictObject({
  id,
  lemmas: z.array(z.string().min(1).max(200)).max(1_000),
  known: z.boolean(),
});

/** Keeps that the learner knows words without entries for them, or forgets it. */
export async function setKnown(input: unknown): ReturnType<WordActions["setKnown"]> {
  const { id: learnerId } = await identifyForChange();
  const { known: isKnown, ...change } = known.parse(input);
  const status = isKnown ? "known" : null;
  return words.setWordStatus(await database(), { ...change, learnerId, status }, new Date());
}
