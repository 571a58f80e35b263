import type { Entry } from "@/core/glossary/entry";
import type { Database } from "./connect";
import { entryFrom } from "./entry-rows";
import { Prisma } from "./generated/prisma/client";

/** A paragraph as it stands in the library, with what says the same in English. */
export type HomeParagraph = {
  slug: string;
  title: string;
  paragraphId: string;
  /** as the reading page numbers it: the paragraph is at #p3 */
  number: number;
  dutch: string;
  /** the learner's English of the paragraph, "" where there is none */
  own: string;
  reference: string | null;
};

/** A sentence that an entry was met in; home is null where it came with an import, or its paragraph is gone. */
export type EntryContext = { sentence: string; home: HomeParagraph | null };

type Row = {
  entryId: string;
  sentence: string;
  paragraphId: string | null;
  slug: string | null;
  title: string | null;
  position: bigint | number | null;
  dutch: string | null;
  own: string | null;
  reference: string | null;
};

function homeOf({ paragraphId, slug, title, position, dutch, own, reference }: Row): HomeParagraph | null {
  if (paragraphId === null || slug === null || title === null || dutch === null) return null;
  return { slug, title, paragraphId, number: Number(position) + 1, dutch, own: own ?? "", reference };
}

/** Some paragraphs of the library, those that a correction took out left out; in no order. */
export async function homeParagraphs(
  db: Database,
  { learnerId, paragraphIds }: { learnerId: string; paragraphIds: readonly string[] },
): Promise<(HomeParagraph & { kind: "heading" | "paragraph" })[]> {
  const rows = await db.paragraph.findMany({
    where: { id: { in: [...paragraphIds] }, retiredAt: null },
    include: {
      section: { select: { text: { select: { slug: true, title: true } } } },
      translations: { where: { learnerId }, select: { body: true } },
    },
  });
  return rows.map(({ id, position, kind, dutch, reference, section, translations }) => ({
    ...section.text,
    ...{ paragraphId: id, number: position + 1, dutch, own: translations[0]?.body ?? "", reference },
    kind: kind === "heading" ? "heading" : "paragraph",
  }));
}

/** Some entries, in no order; deleted and others' are left out. At most 30,000. */
export async function entriesOf(
  db: Database,
  { learnerId, ids }: { learnerId: string; ids: readonly string[] },
): Promise<Entry[]> {
  const rows = await db.entry.findMany({ where: { learnerId, id: { in: [...ids] } } });
  // Asked for in the statement, it leads the planner to the index that has it, and so through the whole glossary.
  return rows.filter(({ deletedAt }) => deletedAt === null).map((row) => entryFrom(row));
}

/** The entries that were met in a text, as it is now; deleted and others' are left out. */
export async function entryIdsMetIn(
  db: Database,
  { learnerId, slug }: { learnerId: string; slug: string },
): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT e."id" FROM "Text" t
    JOIN "Section" s ON s."textId" = t."id"
    JOIN "Paragraph" p ON p."sectionId" = s."id" AND p."retiredAt" IS NULL
    JOIN "Context" c ON c."learnerId" = ${learnerId} AND c."paragraphId" = p."id"
    JOIN "Entry" e ON e."learnerId" = c."learnerId" AND e."id" = c."entryId" AND e."deletedAt" IS NULL
    WHERE t."slug" = ${slug} ORDER BY e."id"`;
  return rows.map(({ id }) => id);
}

/** Some entries with the sentences that they were met in, the newest first; deleted and others' are left out. */
export async function entriesWithContexts(
  db: Database,
  { learnerId, ids }: { learnerId: string; ids: readonly string[] },
): Promise<{ entry: Entry; contexts: EntryContext[] }[]> {
  if (ids.length === 0) return [];
  const [entries, rows] = await Promise.all([
    entriesOf(db, { learnerId, ids }),
    db.$queryRaw<Row[]>`
      SELECT c."entryId", c."sentence", p."id" AS "paragraphId", t."slug", t."title", p."position", p."dutch",
             r."body" AS "own", p."reference"
      FROM "Context" c
      LEFT JOIN "Paragraph" p ON p."id" = c."paragraphId" AND p."retiredAt" IS NULL
      LEFT JOIN "Section" s ON s."id" = p."sectionId"
      LEFT JOIN "Text" t ON t."id" = s."textId"
      LEFT JOIN "Translation" r ON r."learnerId" = c."learnerId" AND r."paragraphId" = p."id"
      WHERE c."learnerId" = ${learnerId} AND c."entryId" IN (${Prisma.join([...ids])})
      ORDER BY c."addedAt" DESC, c."id" DESC`,
  ]);
  const contexts = new Map<string, EntryContext[]>();
  for (const row of rows) {
    const known = contexts.get(row.entryId) ?? [];
    known.push({ sentence: row.sentence, home: homeOf(row) });
    contexts.set(row.entryId, known);
  }
  return entries.map((entry) => ({ entry, contexts: contexts.get(entry.id) ?? [] }));
}
