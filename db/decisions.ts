import { v7 as newId } from "uuid";
import type { Decision } from "@/core/dutch/look-up";
import type { Database } from "./connect";
import type { OccurrenceDecisionModel } from "./generated/prisma/models";
import { idList } from "./id-list";
import { applyOnce } from "./mutations";

/** A decision with what it is of: the expression (the caller's own spelling of which words) in a sentence. */
export type StoredDecision = { sentenceHash: string; expression: string; decision: Decision };

/**
 * Keeps what a learner decided of an expression in a sentence instead of what was decided before, or with null
 * takes it back. `id` is the mutation's, and a replay gives the first answer and changes nothing.
 */
export async function decide(
  db: Database,
  input: {
    learnerId: string;
    id: string;
    sentenceHash: string;
    expression: string;
    decision: Decision | null;
    /** other expressions of the sentence whose decisions go with it */
    instead?: readonly string[];
  },
  now: Date,
): Promise<{ ok: true }> {
  const { learnerId, id, sentenceHash, expression, decision, instead = [] } = input;
  return applyOnce(db, { learnerId, id, kind: "decide" }, now, async (tx) => {
    const key = { learnerId, sentenceHash, expression };
    if (instead.length > 0)
      await tx.occurrenceDecision.deleteMany({
        where: { learnerId, sentenceHash, expression: { in: [...instead] } },
      });
    if (decision === null) await tx.occurrenceDecision.deleteMany({ where: key });
    else {
      const { lemma, partOfSpeech } = decision.kind === "apart" ? noLemma : decision;
      const fields = { kind: decision.kind, lemma, partOfSpeech, decidedAt: now };
      await tx.occurrenceDecision.upsert({
        where: { learnerId_sentenceHash_expression: key },
        create: { ...key, id: newId(), ...fields },
        update: fields,
      });
    }
    return { ok: true };
  });
}

const noLemma = { lemma: null, partOfSpeech: null };

/** What a learner decided in some sentences, in no order that means anything. */
export async function decisionsOf(
  db: Database,
  { learnerId, sentenceHashes }: { learnerId: string; sentenceHashes: readonly string[] },
): Promise<StoredDecision[]> {
  // Plain SQL, and the hashes as one value: the reading page waits for it, and Prisma takes long over so many.
  const rows = await db.$queryRaw<StoredRow[]>`
    SELECT "sentenceHash", "expression", "kind", "lemma", "partOfSpeech" FROM "OccurrenceDecision"
    WHERE "learnerId" = ${learnerId} AND "sentenceHash" IN ${idList([...new Set(sentenceHashes)])}
    ORDER BY "decidedAt", "id"`;
  return rows.flatMap((row) => storedFrom(row) ?? []);
}

type StoredRow = Pick<
  OccurrenceDecisionModel,
  "sentenceHash" | "expression" | "kind" | "lemma" | "partOfSpeech"
>;

/** null where a row says less than its kind needs: the analysis stands then. */
function storedFrom(row: StoredRow): StoredDecision | null {
  const { sentenceHash, expression, kind, lemma, partOfSpeech } = row;
  if (kind === "apart") return { sentenceHash, expression, decision: { kind } };
  if ((kind !== "together" && kind !== "reading") || lemma === null || partOfSpeech === null) return null;
  return { sentenceHash, expression, decision: { kind, lemma, partOfSpeech } };
}
