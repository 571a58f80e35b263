"use server";
import { z } from "zod";
import { database } from "@/app/database";
import { identifyForChange } from "@/app/identify";
import { occurrencesOfEntry } from "@/app/occurrences";
import { entryInput } from "@/core/glossary/schema";
import { settingsChange } from "@/core/learner/schema";
import { setStatusInput } from "@/core/translation/schema";
import * as glossary from "@/db/glossary";
import * as learners from "@/db/learners";
import * as translations from "@/db/translations";
import type { AddEntryAnswer } from "@/ui/reader/types";

/** Marks a translation done or draft, or still fitting. */
export async function setStatus(input: unknown): ReturnType<typeof translations.setStatus> {
  const learner = await identifyForChange();
  const parsed = setStatusInput.parse(input);
  return translations.setStatus(await database(), { ...parsed, learnerId: learner.id }, new Date());
}

const addEntryInput = z.strictObject({
  id: z.uuid(),
  entry: entryInput,
  sentence: z
    .strictObject({ text: z.string().max(20_000), paragraphId: z.string().max(100).nullable() })
    .nullable(),
});

/** Adds an entry to the glossary, with the sentence that it was met in. */
export async function addEntry(input: unknown): Promise<AddEntryAnswer> {
  const learner = await identifyForChange();
  const parsed = addEntryInput.safeParse(input);
  if (!parsed.success)
    return { ok: false, reason: "invalid", message: parsed.error.issues[0]?.message ?? "" };
  const answer = await glossary.addEntry(
    await database(),
    { ...parsed.data, learnerId: learner.id },
    new Date(),
  );
  return withOccurrences(answer, learner.id, parsed.data.sentence?.paragraphId ?? null);
}

const editEntryInput = z.strictObject({
  id: z.uuid(),
  entryId: z.string().max(100),
  base: z.number().int(),
  entry: entryInput,
});

/** Changes an entry that was just added. */
export async function editEntry(input: unknown): Promise<AddEntryAnswer> {
  const learner = await identifyForChange();
  const parsed = editEntryInput.safeParse(input);
  if (!parsed.success)
    return { ok: false, reason: "invalid", message: parsed.error.issues[0]?.message ?? "" };
  const db = await database();
  const answer = await glossary.editEntry(db, { ...parsed.data, learnerId: learner.id }, new Date());
  const entry = await glossary.getEntry(db, { learnerId: learner.id, id: parsed.data.entryId });
  return withOccurrences(answer, learner.id, entry?.sentence?.paragraphId ?? null);
}

/** Where the entry stands in the section that is read. */
async function withOccurrences(
  answer: glossary.EntryAnswer,
  learnerId: string,
  paragraphId: string | null,
): Promise<AddEntryAnswer> {
  if (!answer.ok) return answer;
  const { id } = answer;
  const occurrences = await occurrencesOfEntry(learnerId, id, paragraphId);
  return { ok: true, id, occurrences };
}

/** Takes entries out of the glossary (the undo of adding one). */
export async function deleteEntries(ids: unknown): Promise<{ ok: boolean }> {
  const learner = await identifyForChange();
  const parsed = z.array(z.string().max(100)).max(10_000).parse(ids);
  return glossary.deleteEntries(await database(), { learnerId: learner.id, ids: parsed }, new Date());
}

/** Keeps how the learner likes to read. */
export async function saveSettings(change: unknown): Promise<void> {
  const learner = await identifyForChange();
  await learners.saveSettings(await database(), {
    learnerId: learner.id,
    change: settingsChange.parse(change),
  });
}
