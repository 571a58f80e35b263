import type { LearnerDay } from "@/core/learner/learner-day";
import type { Database } from "./connect";

/**
 * How a learner's day goes: of the cards in review that were answered on it, one answer each time, how many were
 * recalled; and when the next card that is being learned comes back on it, null where none does.
 */
export async function practiceToday(
  db: Database,
  { learnerId, today }: { learnerId: string; today: LearnerDay },
  now: Date,
): Promise<{ recalled: number; of: number; nextDue: Date | null }> {
  const [[answered], next] = await Promise.all([
    db.$queryRaw<{ recalled: bigint | number | null; of: bigint | number }[]>`
      SELECT SUM("rating" > 1) AS "recalled", COUNT(*) AS "of" FROM "Review"
      WHERE "learnerId" = ${learnerId} AND "day" = ${today} AND "phase" = 'review' AND "elapsedDays" >= 1
        AND "undoneAt" IS NULL`,
    db.card.findFirst({
      where: {
        ...{ learnerId, aside: "", phase: { in: ["learning", "relearning"] }, dueDay: { lte: today } },
        due: { gt: now },
        OR: [{ buriedDay: null }, { buriedDay: { not: today } }],
      },
      orderBy: { due: "asc" },
      select: { due: true },
    }),
  ]);
  return {
    recalled: Number(answered?.recalled ?? 0),
    of: Number(answered?.of ?? 0),
    nextDue: next?.due ?? null,
  };
}
