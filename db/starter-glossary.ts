import { readFile } from "node:fs/promises";
import path from "node:path";
import { v7 as newId } from "uuid";
import { awaitReading, inLine } from "./cards";
import type { Database, Transaction } from "./connect";
import { contentFolders } from "./content-folders";
import { createEntries } from "./create-entries";
import { readGlossaryFile } from "./glossary-file";

type Rows = ReturnType<typeof readGlossaryFile>["entries"];

/**
 * The rows of the glossary.csv that came with each of these texts; texts without one, or without a row that can be
 * read, are left out. What cannot be read was reported when the texts were loaded.
 */
async function rowsBySlug(contentDir: string, slugs: readonly string[]): Promise<Map<string, Rows>> {
  const rows = new Map<string, Rows>();
  const folders = (await contentFolders(contentDir)) ?? [];
  for (const slug of new Set(slugs)) {
    // The first, as loadContent takes it.
    const folder = folders.find((one) => one.slug === slug);
    const entries = folder ? await rowsOf(path.join(folder.dir, "glossary.csv")) : [];
    if (entries.length > 0) rows.set(slug, entries);
  }
  return rows;
}

async function rowsOf(file: string): Promise<Rows> {
  try {
    return readGlossaryFile(await readFile(file)).entries;
  } catch (error) {
    if (error instanceof Error && "code" in error) return [];
    throw error;
  }
}

const tagged = (learnerId: string, slug: string) => ({
  learnerId,
  deletedAt: null,
  tags: { contains: ` ${slug} ` },
});

/** Of the given texts, those that came with a glossary: its size, and how many entries have its tag now. */
export async function starterGlossaries(
  db: Database,
  { learnerId, contentDir, slugs }: { learnerId: string; contentDir: string; slugs: string[] },
): Promise<{ slug: string; size: number; present: number }[]> {
  const rows = [...(await rowsBySlug(contentDir, slugs))];
  return Promise.all(
    rows.map(async ([slug, { length: size }]) => ({
      slug,
      size,
      present: await db.entry.count({ where: tagged(learnerId, slug) }),
    })),
  );
}

/**
 * Adds a text's glossary to the learner's, tagged with the slug. Lemmas that are there already stay as they are.
 * Gives how many were added; 0 where the text came without a glossary.
 */
export async function addStarterGlossary(
  db: Database,
  { learnerId, contentDir, slug }: { learnerId: string; contentDir: string; slug: string },
  now: Date,
): Promise<number> {
  const rows = (await rowsBySlug(contentDir, [slug])).get(slug);
  return rows ? storeStarter(db, { learnerId, slug, rows, awaitsReading: false }, now) : 0;
}

async function storeStarter(
  db: Database,
  input: { learnerId: string; slug: string; rows: Rows; awaitsReading: boolean },
  now: Date,
): Promise<number> {
  const { learnerId, slug, rows } = input;
  return db.$transaction(
    async (tx) => {
      const paragraphs = await tx.paragraph.findMany({
        where: { section: { text: { slug } }, retiredAt: null },
        select: { id: true, dutch: true },
      });
      const entries = rows.map(({ input, sentence }) => {
        const tags = [slug, ...input.tags.filter((tag) => tag !== slug)];
        const home = sentence === null ? undefined : paragraphs.find((p) => p.dutch.includes(sentence));
        const context = sentence === null ? null : { text: sentence, paragraphId: home?.id ?? null };
        return { id: newId(), entry: { ...input, tags }, sentence: context };
      });
      const answers = await createEntries(tx, learnerId, entries, now, inLine.starter);
      if (input.awaitsReading && !(await hasOpened(tx, learnerId, slug))) {
        const added = answers.flatMap((answer) => (answer.ok ? [answer.id] : []));
        await awaitReading(tx, learnerId, added);
      }
      await tx.starterGlossary.upsert({
        where: { learnerId_slug: { learnerId, slug } },
        create: { learnerId, id: newId(), slug, addedAt: now },
        update: { addedAt: now },
      });
      return answers.filter(({ ok }) => ok).length;
    },
    { timeout: 120_000 },
  );
}

const hasOpened = async (tx: Transaction, learnerId: string, slug: string): Promise<boolean> =>
  (await tx.readingPosition.count({ where: { learnerId, text: { slug } } })) > 0;

/**
 * Gives a learner the glossaries of those texts that they were never given before: a newcomer sees a living page,
 * and what was removed stays removed. They are not practised before their text is opened. Gives the slugs of those that it gave.
 */
export async function giveStarterGlossaries(
  db: Database,
  { learnerId, contentDir, slugs }: { learnerId: string; contentDir: string; slugs: string[] },
  now: Date,
): Promise<string[]> {
  const given = await db.starterGlossary.findMany({ where: { learnerId }, select: { slug: true } });
  const missing = slugs.filter((slug) => !given.some((g) => g.slug === slug));
  const found = await rowsBySlug(contentDir, missing);
  for (const [slug, rows] of found)
    await storeStarter(db, { learnerId, slug, rows, awaitsReading: true }, now);
  return [...found.keys()];
}

/** The ids of all entries that have a text's slug as a tag: those that came with it, also where they were changed. */
export async function starterEntryIds(
  db: Database,
  { learnerId, slug }: { learnerId: string; slug: string },
): Promise<string[]> {
  return (await db.entry.findMany({ where: tagged(learnerId, slug), select: { id: true } })).map(
    (row) => row.id,
  );
}
