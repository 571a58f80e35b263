import type { Database, Transaction } from "./connect";

/**
 * Runs a mutation of one learner once: in one transaction the change is made and its answer is kept under the
 * client-made id, so that a replay (a lost answer, a retry after a crash) gets the same answer and changes nothing.
 * Only answers with `ok: true` are kept: a refusal changed nothing, and may be tried again with the same id.
 * The answer must survive JSON (no dates). Throws what `change` throws, also where it takes longer than `timeout`
 * (milliseconds), and where the id was used for a mutation of another kind; nothing is changed then.
 */
export async function applyOnce<Answer extends { ok: boolean }>(
  db: Database,
  { learnerId, id, kind }: { learnerId: string; id: string; kind: string },
  now: Date,
  change: (tx: Transaction) => Promise<Answer>,
  timeout = 10_000,
): Promise<Answer> {
  return db.$transaction(
    async (tx) => {
      const seen = await tx.mutation.findUnique({ where: { learnerId_id: { learnerId, id } } });
      // The kind is part of the identity: an id used for something else must not answer for this.
      if (seen?.kind === kind) return seen.answer as Answer;
      const answer = await change(tx);
      if (answer.ok) await tx.mutation.create({ data: { learnerId, id, kind, answer, at: now } });
      return answer;
    },
    { timeout },
  );
}

/** Forgets the mutations acknowledged before `before`: older replays are then judged by their base version. */
export async function forgetMutations(db: Database, before: Date): Promise<number> {
  return (await db.mutation.deleteMany({ where: { at: { lt: before } } })).count;
}
