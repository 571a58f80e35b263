import { z } from "zod";
import type { LearnerDay } from "@/core/learner/learner-day";
import type { AttemptSeries } from "@/core/practice/attempt-series";
import { matureStability } from "@/core/practice/card";
import type { DayCounts } from "@/core/practice/day-counts";
import type { DueCount } from "@/core/practice/due-forecast";
import { attemptKinds } from "@/core/practice/schema";
import type { TextProgress } from "@/core/practice/text-progress";
import type { Database } from "./connect";

/** Rows of a count, whose numbers SQLite gives as it likes. */
type Counted<T> = { [Key in keyof T]: T[Key] extends number ? bigint | number : T[Key] };

/** What was answered on each day, in order, days without answers left out. Goes once through all reviews. */
export async function dayCounts(db: Database, learnerId: string): Promise<DayCounts[]> {
  const rows = await db.$queryRaw<Counted<DayCounts>[]>`
    SELECT "day", COUNT(*) AS "answers",
      COUNT(*) FILTER (WHERE "interval" < ${matureStability} AND "elapsedDays" >= 1 AND "phase" = 'review')
        AS "young",
      COUNT(*) FILTER (WHERE "rating" >= 2 AND "interval" < ${matureStability} AND "elapsedDays" >= 1
                       AND "phase" = 'review') AS "youngRecalled",
      COUNT(*) FILTER (WHERE "interval" >= ${matureStability} AND "elapsedDays" >= 1 AND "phase" = 'review')
        AS "mature",
      COUNT(*) FILTER (WHERE "rating" >= 2 AND "interval" >= ${matureStability} AND "elapsedDays" >= 1
                       AND "phase" = 'review') AS "matureRecalled",
      COUNT(*) FILTER (WHERE "stabilityAfter" >= ${matureStability} AND "stabilityBefore" < ${matureStability}
                       AND "kind" = 'recognition') AS "becameKnown",
      COUNT(*) FILTER (WHERE "stabilityBefore" >= ${matureStability} AND "stabilityAfter" < ${matureStability}
                       AND "kind" = 'recognition') AS "becameUnknown"
    FROM "Review" WHERE "learnerId" = ${learnerId} AND "undoneAt" IS NULL
    GROUP BY "day" ORDER BY "day"`;
  return rows.map((row) => ({
    day: Number(row.day),
    answers: Number(row.answers),
    young: Number(row.young),
    youngRecalled: Number(row.youngRecalled),
    mature: Number(row.mature),
    matureRecalled: Number(row.matureRecalled),
    becameKnown: Number(row.becameKnown),
    becameUnknown: Number(row.becameUnknown),
  }));
}

/** How many cards that are practised and not new are due on each day up to and with `until`, in order. */
export async function dueCounts(
  db: Database,
  { learnerId, until }: { learnerId: string; until: LearnerDay },
): Promise<DueCount[]> {
  // The phases by name, so that the index leads to the days.
  const rows = await db.$queryRaw<Counted<DueCount>[]>`
    SELECT "dueDay", COUNT(*) AS "cards" FROM "Card"
    WHERE "learnerId" = ${learnerId} AND "aside" = '' AND "phase" IN ('learning', 'review', 'relearning')
      AND "dueDay" <= ${until}
    GROUP BY "dueDay" ORDER BY "dueDay"`;
  return rows.map(({ dueDay, cards }) => ({ dueDay: Number(dueDay), cards: Number(cards) }));
}

type Row = Counted<TextProgress>;

/** The texts with which this learner did anything that is counted here, by title as Dutch sorts them. */
export async function textProgress(db: Database, learnerId: string): Promise<TextProgress[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT t."slug", t."title", COALESCE(m."met", 0) AS "met", COALESCE(m."known", 0) AS "known",
           COALESCE(p."paragraphs", 0) AS "paragraphs", COALESCE(p."translated", 0) AS "translated",
           COALESCE(p."done", 0) AS "done", COALESCE(a."attempts", 0) AS "attempts"
    FROM "Text" t
    LEFT JOIN (
      SELECT s."textId", COUNT(*) AS "paragraphs",
             COUNT(*) FILTER (WHERE r."status" IN ('draft', 'done')) AS "translated",
             COUNT(*) FILTER (WHERE r."status" = 'done') AS "done"
      FROM "Section" s JOIN "Paragraph" p ON p."sectionId" = s."id" AND p."retiredAt" IS NULL
      LEFT JOIN "Translation" r ON r."learnerId" = ${learnerId} AND r."paragraphId" = p."id"
      GROUP BY s."textId") p ON p."textId" = t."id"
    LEFT JOIN (
      SELECT s."textId", COUNT(DISTINCT e."id") AS "met",
             COUNT(DISTINCT CASE WHEN e."status" = 'known' OR c."stability" >= ${matureStability}
                                 THEN e."id" END) AS "known"
      FROM "Entry" e
      JOIN "Context" x ON x."learnerId" = e."learnerId" AND x."entryId" = e."id"
      JOIN "Paragraph" p ON p."id" = x."paragraphId" JOIN "Section" s ON s."id" = p."sectionId"
      LEFT JOIN "Card" c ON c."learnerId" = e."learnerId" AND c."entryId" = e."id" AND c."kind" = 'recognition'
      WHERE e."learnerId" = ${learnerId} AND e."deletedAt" IS NULL
      GROUP BY s."textId") m ON m."textId" = t."id"
    LEFT JOIN (
      SELECT s."textId", COUNT(*) AS "attempts" FROM "Attempt" a
      JOIN "Paragraph" p ON p."id" = a."paragraphId" JOIN "Section" s ON s."id" = p."sectionId"
      WHERE a."learnerId" = ${learnerId} GROUP BY s."textId") a ON a."textId" = t."id"
    WHERE COALESCE(m."met", 0) + COALESCE(p."translated", 0) + COALESCE(a."attempts", 0) > 0`;
  return rows
    .map((row) => ({
      slug: row.slug,
      title: row.title,
      met: Number(row.met),
      known: Number(row.known),
      paragraphs: Number(row.paragraphs),
      translated: Number(row.translated),
      done: Number(row.done),
      attempts: Number(row.attempts),
    }))
    .sort((a, b) => a.title.localeCompare(b.title, "nl"));
}

const acceptedSentences = z.array(z.string());

type Tried = {
  paragraphId: string;
  kind: string;
  slug: string;
  title: string;
  position: bigint | number;
  dutch: string;
  own: string | null;
};

/**
 * The attempts at those paragraphs that were tried twice, or translated once and tried once: `most` of them at the
 * most, the one that was tried last first. Attempts to rebuild the Dutch are a series of their own. Paragraphs that
 * a correction took out of their text are left out.
 */
export async function attemptSeries(
  db: Database,
  { learnerId, most }: { learnerId: string; most: number },
): Promise<AttemptSeries[]> {
  const tried = await db.$queryRaw<Tried[]>`
    SELECT a."paragraphId", a."kind", t."slug", t."title", p."position", p."dutch", r."body" AS "own"
    FROM (SELECT "paragraphId", "kind", COUNT(*) AS "attempts", MAX("savedAt") AS "last" FROM "Attempt"
          WHERE "learnerId" = ${learnerId} GROUP BY "paragraphId", "kind") a
    JOIN "Paragraph" p ON p."id" = a."paragraphId" AND p."retiredAt" IS NULL
    JOIN "Section" s ON s."id" = p."sectionId"
    JOIN "Text" t ON t."id" = s."textId"
    LEFT JOIN "Translation" r ON r."learnerId" = ${learnerId} AND r."paragraphId" = p."id"
    WHERE a."attempts" >= 2 OR (a."kind" = 'translation' AND r."body" <> '')
    ORDER BY a."last" DESC, a."paragraphId", a."kind" LIMIT ${most}`;
  const rows = await db.attempt.findMany({
    where: { learnerId, paragraphId: { in: tried.map(({ paragraphId }) => paragraphId) } },
    orderBy: [{ savedAt: "asc" }, { id: "asc" }],
  });
  return tried.flatMap(({ paragraphId, slug, title, position, dutch, own, ...one }) => {
    const kind = attemptKinds.find((known) => known === one.kind);
    if (!kind) return [];
    const attempts = rows
      .filter((row) => row.paragraphId === paragraphId && row.kind === kind)
      .map(({ id, savedAt, duration, body, accepted }) => {
        return { id, savedAt, duration, body, accepted: acceptedSentences.parse(accepted).length };
      });
    const place = { slug, title, paragraphId, number: Number(position) + 1 };
    return { place, kind, original: kind === "dutch" ? dutch : (own ?? ""), attempts };
  });
}
