import type { LearnerDay } from "@/core/learner/learner-day";
import type { Introducible } from "@/core/practice/introduce";
import { type CardRow, cardColumns } from "./card-rows";
import type { Database } from "./connect";
import { Prisma } from "./generated/prisma/client";
import type { EntryModel } from "./generated/prisma/models";

/** Whose cards, on which day; held: cards that the client has already, of whose entries no more is wanted. */
export type Asked = { learnerId: string; today: LearnerDay; held: readonly string[] };

type EntryColumns = Pick<EntryModel, "lemma" | "partOfSpeech" | "article" | "meanings" | "note" | "status">;
export type DueRow = CardRow & EntryColumns;

/** In the order of the two indices that begin with learnerId, aside, phase: each statement walks one of them. */
const practised = ({ learnerId, today }: Omit<Asked, "held">): Prisma.Sql => Prisma.sql`
  c."learnerId" = ${learnerId} AND c."aside" = '' AND c."buriedDay" IS NOT ${today}`;

const wanted = (asked: Asked): Prisma.Sql =>
  asked.held.length === 0
    ? practised(asked)
    : Prisma.sql`${practised(asked)} AND c."entryId" NOT IN (SELECT c."entryId" FROM ${heldCards(asked)})`;

/** `"Card" c`, found by their ids, which the planner would not begin with of itself. */
const heldCards = ({ learnerId, held }: Asked): Prisma.Sql => Prisma.sql`
  json_each(${JSON.stringify(held)}) h CROSS JOIN "Card" c ON c."learnerId" = ${learnerId} AND c."id" = h."value"`;

/** Ids of cards in an order; lines are put together by linedUp. */
type Line = { name: "learning" | "review" | "fresh"; ids: Prisma.Sql };

/** Cards that are (re)learned and due by `until`, no later than `lastDay`, the longest due first. */
export const learningLine = (
  asked: Asked,
  { until, lastDay, limit }: { until: Date; lastDay: LearnerDay; limit: number },
): Line => ({
  name: "learning",
  ids: Prisma.sql`
    SELECT c."id", c."due" AS "rank" FROM "Card" c
    WHERE ${wanted(asked)} AND c."phase" IN ('learning', 'relearning')
      AND c."dueDay" <= ${lastDay} AND c."due" <= ${until}
    ORDER BY c."due", c."id" LIMIT ${limit}`,
});

/** Cards to review, those of the earliest day first; of one entry the first alone. */
export const reviewLine = (asked: Asked, limit: number): Line => ({
  name: "review",
  ids: Prisma.sql`
    SELECT c."id", c."dueDay" AS "rank" FROM "Card" c
    WHERE ${wanted(asked)} AND c."phase" = 'review' AND c."dueDay" <= ${asked.today}
      AND NOT EXISTS (
        SELECT 1 FROM "Card" s
        WHERE s."learnerId" = c."learnerId" AND s."entryId" = c."entryId" AND s."phase" = 'review'
          AND +s."aside" = '' AND s."buriedDay" IS NOT ${asked.today}
          AND (s."dueDay", s."id") < (c."dueDay", c."id"))
    ORDER BY c."dueDay", c."id" LIMIT ${limit}`,
});

/** Cards that were never answered, those that practice unlocked first, those that came with a text last. */
export const freshLine = (asked: Asked, limit: number): Line => ({
  name: "fresh",
  ids: Prisma.sql`
    SELECT c."id", c."position" AS "rank" FROM "Card" c
    WHERE ${wanted(asked)} AND c."phase" = 'new'
    ORDER BY c."position", c."id" LIMIT ${limit}`,
});

/** How many entries have a new card in line; at most `most`. */
export async function freshEntries(db: Database, asked: Asked, most: number): Promise<number> {
  const [row] = await db.$queryRaw<{ entries: bigint | number }[]>`
    SELECT COUNT(*) AS "entries" FROM (
      SELECT DISTINCT +c."entryId" FROM "Card" c WHERE ${wanted(asked)} AND c."phase" = 'new' LIMIT ${most})`;
  return Number(row?.entries ?? 0);
}

/** The cards of some lines with their entries: one statement, as each costs more than what it reads. */
export async function linedUp(
  db: Database,
  learnerId: string,
  lines: readonly Line[],
): Promise<Record<Line["name"], DueRow[]>> {
  const parts = lines.map(
    ({ name, ids }) => Prisma.sql`SELECT ${name} AS "line", l."id", l."rank" FROM (${ids}) l`,
  );
  const rows = await db.$queryRaw<(DueRow & { line: Line["name"] })[]>`
    SELECT q."line", ${cardColumns},
           e."lemma", e."partOfSpeech", e."article", e."meanings", e."note", e."status"
    FROM (${Prisma.join(parts, " UNION ALL ")}) q
    CROSS JOIN "Card" c ON c."learnerId" = ${learnerId} AND c."id" = q."id"
    CROSS JOIN "Entry" e ON e."learnerId" = c."learnerId" AND e."id" = c."entryId"
    ORDER BY q."line", q."rank", q."id"`;
  const of = (name: Line["name"]) => rows.filter(({ line }) => line === name);
  return { learning: of("learning"), review: of("review"), fresh: of("fresh") };
}

/** Of `"Review" r`: what was answered on a day and not taken back. */
const givenOn = (learnerId: string, day: LearnerDay): Prisma.Sql =>
  Prisma.sql`r."learnerId" = ${learnerId} AND r."day" = ${day} AND r."undoneAt" IS NULL`;

/** More are as good as that many: it only says how far apart new cards come. */
const mostCounted = 200;

type Tally = { reviewed: number; waiting: number; fresh: number };

/**
 * What a day has brought so far, and what the client holds. reviewed: cards in review; introduced: the entries of
 * cards that were new, one for each card; waiting, fresh: cards to review and new ones, as many as may come in a day,
 * but at most 200.
 */
export async function dayTally(
  db: Database,
  asked: Asked,
  perDay: { reviews: number; fresh: number },
): Promise<Tally & { introduced: Introducible[] }> {
  const { learnerId, today } = asked;
  const given = givenOn(learnerId, today);
  const countOf = (which: Prisma.Sql, most: number) => Prisma.sql`(SELECT COUNT(*) FROM (
    SELECT 1 FROM "Card" c WHERE ${wanted(asked)} AND ${which} LIMIT ${Math.min(most, mostCounted)}))`;
  const [row] = await db.$queryRaw<(Tally & { introduced: string })[]>`
    SELECT
      (SELECT COUNT(*) FROM "Review" r WHERE ${given} AND r."phase" = 'review')
        + (SELECT COUNT(*) FROM ${heldCards(asked)}
           WHERE c."phase" = 'review' AND c."dueDay" <= ${today}) AS "reviewed",
      ${countOf(Prisma.sql`c."phase" = 'review' AND c."dueDay" <= ${today}`, perDay.reviews)} AS "waiting",
      ${countOf(Prisma.sql`c."phase" = 'new'`, perDay.fresh)} AS "fresh",
      (SELECT json_group_array(json_object(
          'id', e."id", 'lemma', e."lemma", 'partOfSpeech', e."partOfSpeech", 'meanings', e."meanings"))
        FROM (
          SELECT c."entryId" FROM "Review" r
          CROSS JOIN "Card" c ON c."learnerId" = r."learnerId" AND c."id" = r."cardId"
          WHERE ${given} AND r."phase" = 'new'
          UNION ALL
          SELECT c."entryId" FROM ${heldCards(asked)} WHERE c."phase" = 'new') i
        CROSS JOIN "Entry" e ON e."learnerId" = ${learnerId} AND e."id" = i."entryId") AS "introduced"`;
  if (!row) throw new Error("An aggregate gave no row");
  const introduced: (Omit<Introducible, "meanings"> & { meanings: string })[] = JSON.parse(row.introduced);
  return {
    reviewed: Number(row.reviewed),
    waiting: Number(row.waiting),
    fresh: Number(row.fresh),
    introduced: introduced.map((entry) => ({ ...entry, meanings: entry.meanings.split("\n") })),
  };
}

type Backlog = Record<"learning" | "later" | "review" | "answers" | "leeches", number> & {
  nextDay: LearnerDay | null;
};

/**
 * What waits: learning, due now; later, due on this day still; review, entries with a card to review, at most
 * `mostReviews`; answers, given on this day; leeches; nextDay, on which a card is due after this one, which is
 * tomorrow where some that are due cannot come today.
 */
export async function backlog(
  db: Database,
  { learnerId, today, now, mostReviews }: Omit<Asked, "held"> & { now: Date; mostReviews: number },
): Promise<Backlog> {
  const due = Prisma.sql`${practised({ learnerId, today })} AND c."dueDay" <= ${today}`;
  const nextOf = (phase: string) => Prisma.sql`(SELECT MIN(c."dueDay") FROM "Card" c
    WHERE c."learnerId" = ${learnerId} AND c."aside" = '' AND c."phase" = ${phase} AND c."dueDay" > ${today})`;
  const [row] = await db.$queryRaw<
    (Omit<Backlog, "nextDay"> &
      Record<"rests", number> &
      Record<"nextReview" | "nextLearning" | "nextRelearning", number | null>)[]
  >`
    SELECT l."learning", l."later", MIN(v."reviews", ${mostReviews}) AS "review",
      -- A backlog that is too long for the day is not gone through: it need not be known what else rests.
      CASE WHEN v."reviews" > ${mostReviews} THEN 1 ELSE EXISTS (
        SELECT 1 FROM "Card" c
        WHERE c."learnerId" = ${learnerId} AND c."aside" = ''
          AND c."phase" IN ('review', 'learning', 'relearning')
          AND c."dueDay" <= ${today} AND c."buriedDay" = ${today}) END AS "rests",
      (SELECT COUNT(DISTINCT +r."answerId") FROM "Review" r WHERE ${givenOn(learnerId, today)}) AS "answers",
      (SELECT COUNT(*) FROM "Card" c
        JOIN "Entry" e ON e."learnerId" = c."learnerId" AND e."id" = c."entryId" AND e."deletedAt" IS NULL
        WHERE c."learnerId" = ${learnerId} AND c."aside" = 'leech') AS "leeches",
      ${nextOf("review")} AS "nextReview", ${nextOf("learning")} AS "nextLearning",
      ${nextOf("relearning")} AS "nextRelearning"
    FROM
      (SELECT COUNT(*) FILTER (WHERE c."due" <= ${now}) AS "learning",
              COUNT(*) FILTER (WHERE c."due" > ${now}) AS "later"
       FROM "Card" c WHERE ${due} AND c."phase" IN ('learning', 'relearning')) l,
      (SELECT COUNT(*) AS "reviews" FROM (
         SELECT DISTINCT c."entryId" FROM "Card" c
         WHERE ${due} AND c."phase" = 'review' LIMIT ${mostReviews + 1})) v`;
  if (!row) throw new Error("An aggregate gave no row");
  const { nextReview, nextLearning, nextRelearning } = row;
  const days = [nextReview, nextLearning, nextRelearning].filter((day) => day !== null);
  if (Number(row.rests) > 0) days.push(today + 1);
  return {
    learning: Number(row.learning),
    later: Number(row.later),
    review: Number(row.review),
    answers: Number(row.answers),
    leeches: Number(row.leeches),
    nextDay: days.length > 0 ? Math.min(...days.map(Number)) : null,
  };
}
