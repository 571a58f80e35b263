import type { LibraryText, Paragraph, TextDetails } from "@/core/text/schema";
import type { Translation } from "@/core/translation/translation";
import type { Database } from "./connect";
import { statusFrom } from "./translations";

const details = {
  id: true,
  slug: true,
  title: true,
  author: true,
  source: true,
  date: true,
  licence: true,
  rights: true,
  level: true,
} as const;

type Counted = { textId: string; paragraphs: bigint | number; done: bigint | number };

/** Every text with this learner's progress: last read first, then the unread by title as Dutch sorts them. */
export async function listLibrary(db: Database, learnerId: string): Promise<LibraryText[]> {
  const [texts, counts] = await Promise.all([
    db.text.findMany({
      select: { ...details, words: true, positions: { where: { learnerId }, select: { readAt: true } } },
    }),
    // Counted by the database: a library may hold a hundred thousand paragraphs. Plain SQL, no dialect.
    db.$queryRaw<Counted[]>`
      SELECT s."textId" AS "textId", COUNT(*) AS "paragraphs",
             SUM(CASE WHEN t."status" = 'done' THEN 1 ELSE 0 END) AS "done"
      FROM "Section" s
      JOIN "Paragraph" p ON p."sectionId" = s."id" AND p."retiredAt" IS NULL
      LEFT JOIN "Translation" t ON t."learnerId" = ${learnerId} AND t."paragraphId" = p."id"
      GROUP BY s."textId"`,
  ]);
  const countOf = new Map(counts.map((row) => [row.textId, row]));
  const readAt = (text: { readAt: Date | null }) => text.readAt?.getTime() ?? 0;
  return texts
    .map(({ positions, ...text }) => ({
      ...text,
      paragraphs: Number(countOf.get(text.id)?.paragraphs ?? 0),
      done: Number(countOf.get(text.id)?.done ?? 0),
      readAt: positions[0]?.readAt ?? null,
    }))
    .sort((a, b) => readAt(b) - readAt(a) || a.title.localeCompare(b.title, "nl"));
}

/** One text's own details, or null. */
export async function getText(db: Database, slug: string): Promise<TextDetails | null> {
  return db.text.findUnique({ where: { slug }, select: details });
}

/** A paragraph's Dutch and its section; null where there is none, or a correction took it out. */
export async function getParagraph(
  db: Database,
  id: string,
): Promise<{ id: string; dutch: string; sectionId: string } | null> {
  return db.paragraph.findFirst({
    where: { id, retiredAt: null },
    select: { id: true, dutch: true, sectionId: true },
  });
}

/** The Dutch of a section, in its order. */
export async function sectionParagraphs(
  db: Database,
  sectionId: string,
): Promise<{ id: string; dutch: string }[]> {
  return db.paragraph.findMany({
    where: { sectionId, retiredAt: null },
    orderBy: { position: "asc" },
    select: { id: true, dutch: true },
  });
}

export type ReadingSection = {
  text: TextDetails;
  paragraphs: Paragraph[];
  /** of this learner, of these paragraphs; a paragraph without one has never been touched */
  translations: Translation[];
  /** paragraphs that a correction took out of the text, with what the learner had made of them */
  retired: { paragraph: Paragraph; translation: Translation }[];
  /** the paragraph where the learner stopped reading, or that now stands where it stood */
  position: string | null;
};

/** What one reading page shows of a text to this learner: its first section, or null for an unknown slug. */
export async function getSection(
  db: Database,
  { learnerId, slug }: { learnerId: string; slug: string },
): Promise<ReadingSection | null> {
  const section = await db.section.findFirst({
    where: { text: { slug } },
    orderBy: { position: "asc" },
    select: { id: true, text: { select: details } },
  });
  if (!section) return null;
  const { text } = section;
  const [rows, position] = await Promise.all([
    db.paragraph.findMany({
      where: { sectionId: section.id },
      orderBy: { position: "asc" },
      include: { translations: { where: { learnerId } } },
    }),
    db.readingPosition.findUnique({
      where: { learnerId_textId: { learnerId, textId: text.id } },
      select: { paragraphId: true },
    }),
  ]);

  const oldDutch = await dutchBefore(
    db,
    rows.flatMap((row) =>
      row.translations
        .filter((t) => t.dutchHash !== row.hash && t.status !== "empty")
        .map((t) => ({ paragraphId: row.id, hash: t.dutchHash })),
    ),
  );
  const seen = rows.map((row) => {
    const kind: Paragraph["kind"] = row.kind === "heading" ? "heading" : "paragraph";
    const [own] = row.translations;
    return {
      retired: row.retiredAt !== null,
      paragraph: { id: row.id, kind, dutch: row.dutch, reference: row.reference },
      translation: own && {
        paragraphId: row.id,
        body: own.body,
        version: own.version,
        status: statusFrom(own.status),
        note: own.note,
        noteVersion: own.noteVersion,
        staleDutch: oldDutch.get(`${row.id} ${own.dutchHash}`) ?? null,
      },
    };
  });
  const here = seen.filter((row) => !row.retired);
  const stopped = rows.find((row) => row.id === position?.paragraphId);
  const resumed =
    stopped &&
    (rows.find((row) => !row.retiredAt && row.position >= stopped.position) ?? here.at(-1)?.paragraph);
  return {
    text,
    paragraphs: here.map((row) => row.paragraph),
    translations: here.flatMap((row) => row.translation ?? []),
    retired: seen.flatMap(({ retired, paragraph, translation }) =>
      retired && translation && (translation.body || translation.note) ? [{ paragraph, translation }] : [],
    ),
    position: resumed?.id ?? null,
  };
}

/** The earlier Dutch of some paragraphs, by "paragraph hash". */
async function dutchBefore(
  db: Database,
  wanted: { paragraphId: string; hash: string }[],
): Promise<Map<string, string>> {
  if (wanted.length === 0) return new Map();
  const versions = await db.paragraphVersion.findMany({
    where: { paragraphId: { in: wanted.map((w) => w.paragraphId) }, hash: { in: wanted.map((w) => w.hash) } },
  });
  return new Map(versions.map((v) => [`${v.paragraphId} ${v.hash}`, v.dutch]));
}
