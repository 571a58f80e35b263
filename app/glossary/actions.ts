"use server";
import { refresh } from "next/cache";
import { z } from "zod";
import { database } from "@/app/database";
import { environment } from "@/app/environment";
import { identifyForChange } from "@/app/identify";
import { readGlossaryCsv } from "@/core/exchange/glossary-csv";
import { entryInput } from "@/core/glossary/schema";
import * as glossary from "@/db/glossary";
import * as imports from "@/db/import-entries";
import * as starter from "@/db/starter-glossary";
import type { EntrySaved, Imported } from "@/ui/glossary/types";

const id = z.uuid();
const ids = z.array(z.string().max(100)).max(50_000);
const added = z.strictObject({ id, entry: entryInput });
const edited = z.strictObject({ id, entryId: z.string().max(100), base: z.int().min(1), entry: entryInput });

const invalid = (error: z.ZodError): EntrySaved => ({
  ok: false,
  reason: "invalid",
  message: error.issues[0]?.message ?? "",
});

/** Adds an entry from the glossary page. */
export async function addEntry(input: unknown): Promise<EntrySaved> {
  const { id: learnerId } = await identifyForChange();
  const parsed = added.safeParse(input);
  if (!parsed.success) return invalid(parsed.error);
  const answer = await glossary.addEntry(
    await database(),
    { ...parsed.data, learnerId, sentence: null },
    new Date(),
  );
  refresh();
  return answer;
}

/** Changes an entry. */
export async function editEntry(input: unknown): Promise<EntrySaved> {
  const { id: learnerId } = await identifyForChange();
  const parsed = edited.safeParse(input);
  if (!parsed.success) return invalid(parsed.error);
  const answer = await glossary.editEntry(await database(), { ...parsed.data, learnerId }, new Date());
  refresh();
  return answer;
}

/** Takes entries out of the glossary. */
export async function deleteEntries(entryIds: unknown): Promise<{ ok: true; ids: string[] }> {
  const { id: learnerId } = await identifyForChange();
  const answer = await glossary.deleteEntries(
    await database(),
    { learnerId, ids: ids.parse(entryIds) },
    new Date(),
  );
  refresh();
  return answer;
}

/** Puts deleted entries back. */
export async function restoreEntries(
  entryIds: unknown,
): Promise<{ ok: true; restored: string[]; refused: { id: string; lemma: string }[] }> {
  const { id: learnerId } = await identifyForChange();
  const answer = await glossary.restoreEntries(
    await database(),
    { learnerId, ids: ids.parse(entryIds) },
    new Date(),
  );
  refresh();
  return answer;
}

const file = z.strictObject({ id, csv: z.string().max(900_000) });

/** Imports a CSV file: what can be read is added, and what cannot is named by line. */
export async function importCsv(input: unknown): Promise<Imported> {
  const { id: learnerId } = await identifyForChange();
  const { id: mutationId, csv } = file.parse(input);
  const { entries: rows, problems } = readGlossaryCsv(csv);
  const report = await imports.importEntries(
    await database(),
    { learnerId, id: mutationId, rows },
    new Date(),
  );
  refresh();
  return { added: report.added, duplicates: report.duplicates, problems };
}

const slugInput = z.string().min(1).max(200);

/** Adds the glossary that came with a text. Gives how many entries were new. */
export async function addStarter(slug: unknown): Promise<number> {
  const { id: learnerId } = await identifyForChange();
  const input = { learnerId, contentDir: environment.contentDir, slug: slugInput.parse(slug) };
  const count = await starter.addStarterGlossary(await database(), input, new Date());
  refresh();
  return count;
}

/** Removes every entry tagged with a text's slug. Gives their ids, so that it can be undone. */
export async function removeStarter(slug: unknown): Promise<string[]> {
  const { id: learnerId } = await identifyForChange();
  const db = await database();
  const entryIds = await starter.starterEntryIds(db, { learnerId, slug: slugInput.parse(slug) });
  const answer = await glossary.deleteEntries(db, { learnerId, ids: entryIds }, new Date());
  refresh();
  return answer.ids;
}
