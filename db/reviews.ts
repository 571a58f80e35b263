import { dayOf, type LearnerDay } from "@/core/learner/learner-day";
import type { Phase, Rating, Schedule } from "@/core/practice/card";
import { isLeech } from "@/core/practice/leech";
import { algorithm, elapsedDays, nextSchedule, type SchedulerOptions } from "@/core/practice/scheduler";
import type { ReviewInput, UndoInput } from "@/core/practice/schema";
import { spread, spreadRange } from "@/core/practice/spread";
import { type Answered, applyAnswer, type Before, revertAnswer } from "./answer-effects";
import { type AnsweredRow, loadsOf, withSiblings } from "./answered-cards";
import { cardFrom } from "./card-rows";
import type { Database, Transaction } from "./connect";
import { idList } from "./id-list";
import { applyOnce } from "./mutations";

type ReviewedCard = {
  cardId: string;
  phase: Phase;
  interval: number;
  dueDay: LearnerDay;
  /** ISO 8601 */
  due: string;
  leech: boolean;
};
type ReviewAnswer = { ok: true; cards: ReviewedCard[] } | { ok: false; reason: "unknownCard" };

/** at: when the answer counts for this card. */
type Asked = ReviewInput["cards"][number] & { row: AnsweredRow; at: Date };

/**
 * An answer that waited on another device, while the card was answered here, counts as if given right after that: a
 * memory does not go back. A last review later than now comes of a clock that was put back, and says nothing.
 */
function countsAt({ lastReview }: AnsweredRow, given: Date, now: Date): Date {
  const last = lastReview === null ? given : new Date(lastReview);
  return given < last && last <= now ? last : given;
}

const reviewed = (cardId: string, after: Schedule, leech: boolean): ReviewedCard => {
  const { phase, interval, dueDay, due } = after;
  return { cardId, phase, interval, dueDay, due: due.toISOString(), leech };
};

/**
 * Keeps an answer to some cards: their schedules, a review of each, and what follows for their entries
 * (answer-effects.ts). It was given `ago` before now. All or nothing. `id` is the answer's and the mutation's: a replay gives the first answer, also
 * after it was undone. A card that is named twice counts once. `unknownCard`: one is none of the learner's.
 */
export async function recordReviews(
  db: Database,
  input: ReviewInput & SchedulerOptions & { learnerId: string },
  now: Date,
): Promise<ReviewAnswer> {
  const { learnerId, id, exercise, answer, confusedWith, duration, clock, ago = 0 } = input;
  const given = new Date(now.getTime() - ago);
  return applyOnce<ReviewAnswer>(db, { learnerId, id, kind: "reviews" }, now, async (tx) => {
    const cards = input.cards.filter(
      ({ cardId }, i) => i === input.cards.findIndex((card) => card.cardId === cardId),
    );
    const rows = await withSiblings(
      tx,
      learnerId,
      cards.map(({ cardId }) => cardId),
    );
    const rowOf = new Map(rows.map((row) => [row.id, row]));
    const asked = cards.flatMap((card) => {
      const row = rowOf.get(card.cardId);
      return row ? [{ ...card, row, at: countsAt(row, given, now) }] : [];
    });
    if (asked.length < cards.length) return { ok: false, reason: "unknownCard" };
    // A replay that comes after the mutation was forgotten finds its reviews.
    if (await tx.review.findFirst({ where: { learnerId, answerId: id }, select: { id: true } }))
      return {
        ok: true,
        cards: asked.map(({ row }) => reviewed(row.id, cardFrom(row), row.aside === "leech")),
      };

    const days = { given: dayOf(given, clock), received: dayOf(now, clock) };
    const answered = await schedule(tx, { ...input, asked, rows });
    const before = await applyAnswer(tx, { learnerId, days, algorithm, answered }, rows, given);
    await tx.review.createMany({
      data: answered.map(({ row, at, after, reviewId, rating }, i) => ({
        ...{ learnerId, id: reviewId, cardId: row.id, answerId: id, kind: row.kind },
        ...{ exercise, rating, answer, confusedWith, duration, reviewedAt: given, day: days.given },
        ...{ phase: row.phase, interval: row.interval },
        elapsedDays: elapsedDays(cardFrom(row), at, clock),
        stabilityBefore: row.stability,
        stabilityAfter: after.stability,
        algorithm,
        before: before[i] ?? {},
      })),
    });
    return { ok: true, cards: answered.map(({ row, after, leech }) => reviewed(row.id, after, leech)) };
  });
}

/** What the answer makes of its cards, spread over the days on which little else is due. */
async function schedule(
  tx: Transaction,
  input: SchedulerOptions & { learnerId: string; asked: Asked[]; rows: AnsweredRow[] },
): Promise<(Asked & Answered)[]> {
  const { learnerId, asked, rows, clock } = input;
  const next = asked.map((card) => ({
    ...card,
    today: dayOf(card.at, clock),
    after: nextSchedule(cardFrom(card.row), card.rating, card.at, input),
  }));
  const ranges = next.flatMap(({ after, today }) => {
    const range = spreadRange(after, today);
    return range ? [range] : [];
  });
  const loads = await loadsOf(tx, learnerId, ranges);
  const dueDays = new Map(rows.flatMap(({ id, phase, dueDay }) => (phase === "new" ? [] : [[id, dueDay]])));
  return next.map((card) => {
    const { row, today } = card;
    const siblings = rows.filter(({ id, entryId }) => entryId === row.entryId && id !== row.id);
    const siblingDays = new Set(siblings.flatMap(({ id }) => dueDays.get(id) ?? []));
    const after = spread(card.after, today, loads, siblingDays, card.reviewId, clock);
    dueDays.set(row.id, after.dueDay);
    loads.set(after.dueDay, (loads.get(after.dueDay) ?? 0) + 1);
    return { ...card, after, leech: row.aside === "" && isLeech(cardFrom(row), after) };
  });
}

type UndoAnswer = { ok: true } | { ok: false; reason: "stale" | "unknownReview" };

/**
 * Takes back all that an answer changed; its reviews stay, as undone. One that is undone already is acknowledged.
 * `stale`: one of its cards was answered again since, and that stands; `unknownReview`: the learner gave no such
 * answer.
 */
export async function undoReviews(
  db: Database,
  { learnerId, id, answerId }: UndoInput & { learnerId: string },
  now: Date,
): Promise<UndoAnswer> {
  return applyOnce<UndoAnswer>(db, { learnerId, id, kind: "undoReviews" }, now, async (tx) => {
    const rows = await tx.review.findMany({
      where: { learnerId, answerId },
      select: { day: true, before: true, undoneAt: true, card: { select: { id: true, reps: true } } },
    });
    const [first] = rows;
    if (!first) return { ok: false, reason: "unknownReview" };
    if (first.undoneAt) return { ok: true };
    const before = rows.map((row) => ({ ...(row.before as Before), reps: row.card.reps }));
    // Every answer counts; the times of two say little of their order where a clock was put back.
    if (before.some(({ card, reps }) => reps !== card.reps + 1)) return { ok: false, reason: "stale" };
    await tx.review.updateMany({ where: { learnerId, answerId }, data: { undoneAt: now } });
    await revertAnswer(tx, { learnerId, day: first.day, before });
    return { ok: true };
  });
}

/** All answers that stand, by card, the oldest first: what a scheduler is trained on. */
export async function answerHistories(
  db: Database,
  { learnerId }: { learnerId: string },
): Promise<{ cardId: string; reviews: { rating: Rating; reviewedAt: Date }[] }[]> {
  const rows = await db.$queryRaw<{ cardId: string; rating: Rating; reviewedAt: string }[]>`
    SELECT "cardId", "rating", "reviewedAt" FROM "Review"
    WHERE "learnerId" = ${learnerId} AND "undoneAt" IS NULL
    ORDER BY "cardId", "reviewedAt", "id"`;
  const histories: { cardId: string; reviews: { rating: Rating; reviewedAt: Date }[] }[] = [];
  for (const { cardId, rating, reviewedAt } of rows) {
    const last = histories.at(-1);
    const review = { rating, reviewedAt: new Date(reviewedAt) };
    if (last?.cardId === cardId) last.reviews.push(review);
    else histories.push({ cardId, reviews: [review] });
  }
  return histories;
}

/** How many reviews stand. */
export async function countReviews(db: Database, { learnerId }: { learnerId: string }): Promise<number> {
  return db.review.count({ where: { learnerId, undoneAt: null } });
}

/** With which entries some entries were confused, by entry id, those most often first; deleted ones are left out. */
export async function confusions(
  db: Database,
  { learnerId, entryIds }: { learnerId: string; entryIds: readonly string[] },
): Promise<Map<string, string[]>> {
  // In this order, which the planner would turn round: it would go through all reviews.
  const rows = await db.$queryRaw<{ entryId: string; confusedWith: string }[]>`
    SELECT c."entryId", r."confusedWith"
    FROM "Card" c
    CROSS JOIN "Review" r ON r."learnerId" = c."learnerId" AND r."cardId" = c."id" AND r."undoneAt" IS NULL
      AND r."confusedWith" IS NOT NULL
    CROSS JOIN "Entry" e ON e."learnerId" = c."learnerId" AND e."id" = r."confusedWith" AND e."deletedAt" IS NULL
    WHERE c."learnerId" = ${learnerId} AND c."entryId" IN ${idList(entryIds)} AND e."id" <> c."entryId"
    GROUP BY c."entryId", r."confusedWith"
    ORDER BY COUNT(*) DESC, MAX(r."reviewedAt") DESC, r."confusedWith"`;
  const confused = new Map<string, string[]>();
  for (const { entryId, confusedWith } of rows)
    confused.set(entryId, [...(confused.get(entryId) ?? []), confusedWith]);
  return confused;
}
