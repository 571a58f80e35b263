import type { AcceptAnswerInput, UndoInput } from "@/core/practice/schema";
import type { Database } from "./connect";
import { idList } from "./id-list";
import { applyOnce } from "./mutations";

type Owned<Input> = Input & { learnerId: string };

/**
 * Keeps an answer as right besides what the entry says, and gives its id: that of the mutation, or of the same answer
 * where it was accepted before. `unknownEntry`: there is none, it was deleted, or it is another learner's.
 */
export async function acceptAnswer(
  db: Database,
  { learnerId, id, entryId, answer }: Owned<AcceptAnswerInput>,
  now: Date,
): Promise<{ ok: true; id: string } | { ok: false; reason: "unknownEntry" }> {
  type Answer = Awaited<ReturnType<typeof acceptAnswer>>;
  return applyOnce<Answer>(db, { learnerId, id, kind: "acceptAnswer" }, now, async (tx) => {
    const where = { learnerId, id: entryId, deletedAt: null };
    const entry = await tx.entry.findFirst({ where, select: { id: true } });
    if (!entry) return { ok: false, reason: "unknownEntry" };
    const kept = await tx.acceptedAnswer.upsert({
      where: { learnerId_entryId_answer: { learnerId, entryId, answer } },
      create: { learnerId, id, entryId, answer, addedAt: now },
      update: {},
    });
    return { ok: true, id: kept.id };
  });
}

/** Takes back that an answer is right; one that is gone already is acknowledged. `id` is the mutation's. */
export async function removeAcceptedAnswer(
  db: Database,
  { learnerId, id, answerId }: Owned<UndoInput>,
  now: Date,
): Promise<{ ok: true }> {
  return applyOnce<{ ok: true }>(db, { learnerId, id, kind: "removeAcceptedAnswer" }, now, async (tx) => {
    await tx.acceptedAnswer.deleteMany({ where: { learnerId, id: answerId } });
    return { ok: true };
  });
}

/** What was accepted of some entries, by entry id, the oldest first; entries of which nothing was are left out. */
export async function acceptedAnswersOf(
  db: Database,
  { learnerId, entryIds }: { learnerId: string; entryIds: readonly string[] },
): Promise<Map<string, { id: string; answer: string }[]>> {
  const rows = await db.$queryRaw<{ id: string; entryId: string; answer: string }[]>`
    SELECT "id", "entryId", "answer" FROM "AcceptedAnswer"
    WHERE "learnerId" = ${learnerId} AND "entryId" IN ${idList(entryIds)}
    ORDER BY "addedAt", "id"`;
  const answers = new Map<string, { id: string; answer: string }[]>();
  for (const { entryId, ...answer } of rows) answers.set(entryId, [...(answers.get(entryId) ?? []), answer]);
  return answers;
}
