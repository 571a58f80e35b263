import type { LearnerDay } from "@/core/learner/learner-day";
import type { Schedule } from "@/core/practice/card";
import { type CardRow, cardColumns } from "./card-rows";
import type { Transaction } from "./connect";
import { Prisma } from "./generated/prisma/client";
import type { EntryModel } from "./generated/prisma/models";
import { idList } from "./id-list";

/** A card with what its entry says. */
export type AnsweredRow = CardRow & Pick<EntryModel, "lemma" | "partOfSpeech" | "article" | "status">;

/** Cards, with all other cards of their entries. Those of others, and unknown ones, are not among them. */
export async function withSiblings(
  tx: Transaction,
  learnerId: string,
  cardIds: readonly string[],
): Promise<AnsweredRow[]> {
  return tx.$queryRaw<AnsweredRow[]>`
    SELECT ${cardColumns}, e."lemma", e."partOfSpeech", e."article", e."status"
    FROM "Card" c JOIN "Entry" e ON e."learnerId" = c."learnerId" AND e."id" = c."entryId"
    WHERE c."learnerId" = ${learnerId} AND c."entryId" IN (
      SELECT a."entryId" FROM "Card" a WHERE a."learnerId" = ${learnerId} AND a."id" IN ${idList(cardIds)})`;
}

/** How many cards are to be reviewed on each day of some ranges, both ends included; days without one are left out. */
export async function loadsOf(
  tx: Transaction,
  learnerId: string,
  ranges: readonly [first: LearnerDay, last: LearnerDay][],
): Promise<Map<LearnerDay, number>> {
  if (ranges.length === 0) return new Map();
  const counts = ranges.map(
    ([first, last]) => Prisma.sql`
      SELECT "dueDay", COUNT(*) AS "cards" FROM "Card"
      WHERE "learnerId" = ${learnerId} AND "aside" = '' AND "phase" = 'review'
        AND "dueDay" BETWEEN ${first} AND ${last}
      GROUP BY "dueDay"`,
  );
  const rows = await tx.$queryRaw<{ dueDay: number; cards: number }[]>(Prisma.join(counts, " UNION "));
  return new Map(rows.map(({ dueDay, cards }) => [dueDay, Number(cards)]));
}

/** Writes the memory of a card. As text, times are what is stored. */
export async function storeSchedule(
  tx: Transaction,
  learnerId: string,
  id: string,
  card: Omit<Schedule, "phase" | "due" | "lastReview"> & {
    phase: string;
    due: Date | string;
    lastReview: Date | string | null;
    algorithm: string;
  },
): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Card" SET
      "phase" = ${card.phase}, "dueDay" = ${card.dueDay}, "due" = ${card.due}, "stability" = ${card.stability},
      "difficulty" = ${card.difficulty}, "step" = ${card.step}, "interval" = ${card.interval},
      "reps" = ${card.reps}, "lapses" = ${card.lapses}, "lastReview" = ${card.lastReview},
      "algorithm" = ${card.algorithm}
    WHERE "learnerId" = ${learnerId} AND "id" = ${id}`;
}
