import type { LearnerDay } from "@/core/learner/learner-day";
import type { Settings } from "@/core/learner/settings";
import type { Card } from "@/core/practice/card";
import { chooseNew, type Introducible } from "@/core/practice/introduce";
import { type CardRow, cardColumns, cardFrom, type PractisedEntry, practisedEntry } from "./card-rows";
import type { Database } from "./connect";
import {
  type Asked,
  backlog,
  type DueRow,
  dayTally,
  freshEntries,
  freshLine,
  learningLine,
  linedUp,
  reviewLine,
} from "./due-queue";
import { idList } from "./id-list";

export type DueCard = { card: Card; entry: PractisedEntry };
type Limits = Pick<Settings, "newCardsPerDay" | "reviewsPerDay">;

const aheadMs = 20 * 60_000;
/** An entry has at most as many cards: so many rows hold a quarter as many entries. */
const kindsOfCard = 4;
/** Mostly enough to pass over those that interfere; so many times more where they are not, up to the most. */
const firstCandidates = 10;
const candidatesForEach = 5;
const mostCandidates = 500;
/** Of so many introduced on one day the earlier ones are far enough away. */
const mostCompared = 200;
/** So many new cards are counted one by one: each is compared with all before it, and a day may have 9,999. */
const mostCountedExactly = 50;

const dueCard = (row: DueRow): DueCard => ({ card: cardFrom(row), entry: practisedEntry(row.entryId, row) });

/** The first of each entry, of those entries that are not taken. */
function oneOfEach(rows: readonly DueRow[], taken: ReadonlySet<string> = new Set()): DueRow[] {
  const seen = new Set(taken);
  return rows.filter(({ entryId }) => !seen.has(entryId) && seen.add(entryId));
}

/**
 * New cards that do not interfere with what was introduced today, nor with one another. first: the first in line, at
 * most `firstCandidates`, of which more are looked at where these are not enough.
 */
async function introducible(
  db: Database,
  asked: Asked,
  input: { introduced: Introducible[]; taken: ReadonlySet<string>; limit: number; first: DueRow[] },
): Promise<DueCard[]> {
  const { taken, limit, first } = input;
  const introduced = input.introduced.slice(-mostCompared);
  let rows = first;
  for (let seen = firstCandidates; ; ) {
    const candidates = oneOfEach(rows, taken).map((row) => ({ ...practisedEntry(row.entryId, row), row }));
    const chosen = chooseNew(candidates, introduced, limit);
    if (chosen.length >= limit || rows.length < seen || seen >= mostCandidates)
      return chosen.map(({ row }) => dueCard(row));
    seen = Math.max(seen, limit) * candidatesForEach;
    rows = (await linedUp(db, asked.learnerId, [freshLine(asked, seen)])).fresh;
  }
}

/** Both in their order, the new ones at even places among all that are to come today. */
function mixed(
  reviews: readonly DueCard[],
  fresh: readonly DueCard[],
  toCome: { reviews: number; fresh: number },
): DueCard[] {
  const placed = [
    ...reviews.map((due, i) => ({ due, place: (i + 0.5) / Math.max(toCome.reviews, reviews.length) })),
    ...fresh.map((due, i) => ({ due, place: (i + 0.5) / Math.max(toCome.fresh, fresh.length) })),
  ];
  return placed.sort((a, b) => a.place - b.place).map(({ due }) => due);
}

/**
 * The next cards to practise, at most `limit`, and never two of one entry: what is (re)learned and due now, the
 * oldest first; then what is to be reviewed today, mixed with new cards, each up to what the settings leave of the
 * day. Cards in `exclude`, which the client holds, count as if they were done, and their siblings stay away. Only
 * where there is nothing else and with `ahead`: what is (re)learned and due within 20 minutes.
 */
export async function dueCards(
  db: Database,
  input: {
    learnerId: string;
    today: LearnerDay;
    settings: Limits;
    limit: number;
    exclude: readonly string[];
    ahead: boolean;
  },
  now: Date,
): Promise<DueCard[]> {
  const { learnerId, today, settings, limit, exclude, ahead } = input;
  const asked: Asked = { learnerId, today, held: exclude };
  const perDay = { reviews: settings.reviewsPerDay, fresh: settings.newCardsPerDay };
  const mostReviews = Math.min(limit, perDay.reviews);
  const [tally, lines] = await Promise.all([
    dayTally(db, asked, perDay),
    linedUp(db, learnerId, [
      learningLine(asked, { until: now, lastDay: today, limit: limit * kindsOfCard }),
      reviewLine(asked, mostReviews),
      freshLine(asked, perDay.fresh > 0 ? firstCandidates : 0),
    ]),
  ]);
  const learning = oneOfEach(lines.learning).slice(0, limit);
  const learnt = new Set(learning.map(({ entryId }) => entryId));
  const room = limit - learning.length;
  const reviewsLeft = Math.max(0, perDay.reviews - tally.reviewed);
  const newLeft = Math.max(0, perDay.fresh - tally.introduced.length);
  const reviews = oneOfEach(lines.review, learnt).slice(0, Math.min(room, reviewsLeft));
  const reviewsToCome =
    lines.review.length < mostReviews ? reviews.length : Math.min(tally.waiting, reviewsLeft);
  const freshToCome = Math.min(tally.fresh, newLeft);
  const share = freshToCome / Math.max(1, freshToCome + reviewsToCome);
  const mostNew = Math.min(room, freshToCome, Math.ceil(room * share) + 1);
  const fresh = await introducible(db, asked, {
    introduced: tally.introduced,
    taken: new Set([...learnt, ...reviews.map(({ entryId }) => entryId)]),
    limit: mostNew,
    first: lines.fresh,
  });
  const toCome = { reviews: reviewsToCome, fresh: fresh.length < mostNew ? fresh.length : freshToCome };
  const cards = [...learning.map(dueCard), ...mixed(reviews.map(dueCard), fresh, toCome)].slice(0, limit);
  if (cards.length > 0 || !ahead) return cards;
  const until = new Date(now.getTime() + aheadMs);
  // The day may end within those minutes.
  const soon = learningLine(asked, { until, lastDay: today + 1, limit: limit * kindsOfCard });
  return oneOfEach((await linedUp(db, learnerId, [soon])).learning)
    .slice(0, limit)
    .map(dueCard);
}

/**
 * What is still to come today, after the limits of the settings: learning, due now; review; new, as far as they do
 * not interfere (where these are more than 50, all that wait). later: what is due today, but not yet; doneToday: answers; newToday: cards that were introduced;
 * nextDay: on which the next card is due, null for none; aside: leeches.
 */
export async function practiceCounts(
  db: Database,
  { learnerId, today, settings }: { learnerId: string; today: LearnerDay; settings: Limits },
  now: Date,
): Promise<{
  learning: number;
  review: number;
  new: number;
  later: number;
  doneToday: number;
  newToday: number;
  nextDay: LearnerDay | null;
  aside: number;
}> {
  const asked: Asked = { learnerId, today, held: [] };
  const { reviewed, introduced } = await dayTally(db, asked, { reviews: 0, fresh: 0 });
  const mostReviews = Math.max(0, settings.reviewsPerDay - reviewed);
  const limit = Math.max(0, settings.newCardsPerDay - introduced.length);
  const [counts, { fresh: first }] = await Promise.all([
    backlog(db, { learnerId, today, now, mostReviews }),
    linedUp(db, learnerId, [freshLine(asked, firstCandidates)]),
  ]);
  const exactly = Math.min(limit, mostCountedExactly);
  const found = await introducible(db, asked, { introduced, taken: new Set(), limit: exactly, first });
  const fresh =
    found.length < exactly || exactly === limit ? found.length : await freshEntries(db, asked, limit);
  const { learning, later, review, answers, leeches, nextDay } = counts;
  const newToday = introduced.length;
  return {
    learning,
    review,
    new: fresh,
    later,
    doneToday: answers,
    newToday,
    nextDay,
    aside: leeches,
  };
}

/** More would take longer than they tell. */
const mostByText = 1_000;
const mostTexts = 10;

/**
 * In which texts the entries that are due now were met, those of the most entries first: at most 10 texts, told by
 * the first 1,000 due cards.
 */
export async function dueByText(
  db: Database,
  { learnerId, today }: { learnerId: string; today: LearnerDay },
  now: Date,
): Promise<{ slug: string; title: string; due: number }[]> {
  const rows = await db.$queryRaw<{ slug: string; title: string; due: number }[]>`
    SELECT t."slug", t."title", COUNT(DISTINCT d."entryId") AS "due"
    FROM (
      SELECT c."entryId" FROM "Card" c
      WHERE c."learnerId" = ${learnerId} AND c."aside" = ''
        AND c."phase" IN ('review', 'learning', 'relearning') AND c."dueDay" <= ${today}
        AND (c."phase" = 'review' OR c."due" <= ${now}) AND c."buriedDay" IS NOT ${today}
      LIMIT ${mostByText}) d
    CROSS JOIN "Context" x ON x."learnerId" = ${learnerId} AND x."entryId" = d."entryId"
    CROSS JOIN "Paragraph" p ON p."id" = x."paragraphId"
    CROSS JOIN "Section" s ON s."id" = p."sectionId"
    CROSS JOIN "Text" t ON t."id" = s."textId"
    GROUP BY t."id" ORDER BY "due" DESC, t."title" LIMIT ${mostTexts}`;
  return rows.map((row) => ({ ...row, due: Number(row.due) }));
}

/** All cards of some entries, also those that are put aside, by entry id. */
export async function cardsOfEntries(
  db: Database,
  { learnerId, entryIds }: { learnerId: string; entryIds: readonly string[] },
): Promise<Map<string, Card[]>> {
  const rows = await db.$queryRaw<CardRow[]>`
    SELECT ${cardColumns} FROM "Card" c
    WHERE c."learnerId" = ${learnerId} AND c."entryId" IN ${idList(entryIds)}
    ORDER BY c."entryId", c."createdAt", c."id"`;
  const cards = new Map<string, Card[]>();
  for (const row of rows) {
    const known = cards.get(row.entryId);
    if (known) known.push(cardFrom(row));
    else cards.set(row.entryId, [cardFrom(row)]);
  }
  return cards;
}

/** Which of some entries are due: those whose recognition card would be asked now. */
export async function dueEntryIds(
  db: Database,
  { learnerId, entryIds, today }: { learnerId: string; entryIds: readonly string[]; today: LearnerDay },
  now: Date,
): Promise<Set<string>> {
  // A recognition card has the id of its entry.
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT c."id" FROM "Card" c
    WHERE c."learnerId" = ${learnerId} AND c."id" IN ${idList(entryIds)} AND +c."kind" = 'recognition'
      AND +c."aside" = '' AND c."buriedDay" IS NOT ${today} AND c."dueDay" <= ${today}
      AND (+c."phase" = 'review' OR (+c."phase" <> 'new' AND c."due" <= ${now}))`;
  return new Set(rows.map(({ id }) => id));
}

const mostByTag = 5_000;

/** The entries that have a tag, the oldest first, at most 5,000. */
export async function entryIdsByTag(
  db: Database,
  { learnerId, tag }: { learnerId: string; tag: string },
): Promise<string[]> {
  // Unlike LIKE this heeds the case, as listTags does.
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT "id" FROM "Entry"
    WHERE "learnerId" = ${learnerId} AND "deletedAt" IS NULL AND INSTR("tags", ${` ${tag} `}) > 0
    ORDER BY "createdAt", "id" LIMIT ${mostByTag}`;
  return rows.map(({ id }) => id);
}
