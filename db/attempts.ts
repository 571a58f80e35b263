import {
  type AcceptVariantsInput,
  type AttemptInput,
  attemptAids,
  attemptKinds,
} from "@/core/practice/schema";
import type { Database } from "./connect";
import { applyOnce } from "./mutations";

type Owned<Input> = Input & { learnerId: string };

/** Keeps what was written in practice, begun `duration` ago. `id` is the attempt's, and a replay changes nothing. */
export async function saveAttempt(
  db: Database,
  input: Owned<AttemptInput>,
  now: Date,
): Promise<{ ok: true; id: string; savedAt: string } | { ok: false; reason: "unknownParagraph" }> {
  const { learnerId, id, paragraphId, kind, body, duration, aids } = input;
  type Answer = Awaited<ReturnType<typeof saveAttempt>>;
  return applyOnce<Answer>(db, { learnerId, id, kind: "attempt" }, now, async (tx) => {
    const paragraph = await tx.paragraph.findUnique({ where: { id: paragraphId }, select: { id: true } });
    if (!paragraph) return { ok: false, reason: "unknownParagraph" };
    const startedAt = new Date(now.getTime() - duration);
    const said = { paragraphId, kind, body, duration, aids, accepted: [], startedAt, savedAt: now };
    // A replay that comes after the mutation was forgotten finds its attempt.
    const { savedAt } = await tx.attempt.upsert({
      where: { learnerId_id: { learnerId, id } },
      create: { learnerId, id, ...said },
      update: {},
    });
    return { ok: true, id, savedAt: savedAt.toISOString() };
  });
}

/** Keeps which sentences of an attempt are as right as the first translation's, instead of those kept before. */
export async function acceptVariants(
  db: Database,
  { learnerId, id, attemptId, accepted }: Owned<AcceptVariantsInput>,
  now: Date,
): Promise<{ ok: true } | { ok: false; reason: "unknownAttempt" }> {
  type Answer = Awaited<ReturnType<typeof acceptVariants>>;
  return applyOnce<Answer>(db, { learnerId, id, kind: "acceptVariants" }, now, async (tx) => {
    const { count } = await tx.attempt.updateMany({
      where: { learnerId, id: attemptId },
      data: { accepted },
    });
    return count > 0 ? { ok: true } : { ok: false, reason: "unknownAttempt" };
  });
}

type Attempt = Pick<AttemptInput, "id" | "body" | "duration" | "aids"> & {
  accepted: string[];
  savedAt: Date;
};

/** What was written of one paragraph in one kind of practice, newest first. duration: milliseconds. */
export async function attemptsOf(
  db: Database,
  { learnerId, paragraphId, kind }: { learnerId: string; paragraphId: string; kind: AttemptInput["kind"] },
): Promise<Attempt[]> {
  const rows = await db.attempt.findMany({
    where: { learnerId, paragraphId, kind },
    orderBy: [{ savedAt: "desc" }, { id: "desc" }],
  });
  return rows.map(({ id, body, duration, aids, accepted, savedAt }) => {
    const used = stringsFrom(aids);
    return {
      ...{ id, body, duration, savedAt },
      aids: attemptAids.filter((aid) => used.includes(aid)),
      accepted: stringsFrom(accepted),
    };
  });
}

const stringsFrom = (stored: unknown): string[] =>
  Array.isArray(stored) ? stored.filter((item) => typeof item === "string") : [];

type PractisableParagraph = {
  paragraphId: string;
  /** as the reading page numbers it: the paragraph is at #p3 */
  number: number;
  dutch: string;
  own: string;
  reference: string | null;
  attempts: number;
  lastAttempt: Date | null;
};

type PractisableRow = Omit<PractisableParagraph, "lastAttempt"> & { lastAttempt: string | null };

/**
 * The paragraphs of a text that the learner has translated, but for headings: those never attempted first, in the
 * order of the text, then those attempted longest ago. Attempts of `kind` count, or of any kind.
 */
export async function practisableParagraphs(
  db: Database,
  { learnerId, slug, kind }: { learnerId: string; slug: string; kind?: AttemptInput["kind"] },
): Promise<PractisableParagraph[]> {
  const kinds = JSON.stringify(kind === undefined ? attemptKinds : [kind]);
  const rows = await db.$queryRaw<PractisableRow[]>`
    SELECT p."id" AS "paragraphId", p."position" + 1 AS "number", p."dutch", r."body" AS "own", p."reference",
           COUNT(a."id") AS "attempts", MAX(a."savedAt") AS "lastAttempt"
    FROM "Text" t
    JOIN "Section" s ON s."textId" = t."id"
    JOIN "Paragraph" p ON p."sectionId" = s."id" AND p."retiredAt" IS NULL AND p."kind" = 'paragraph'
    JOIN "Translation" r ON r."learnerId" = ${learnerId} AND r."paragraphId" = p."id" AND r."status" <> 'empty'
    LEFT JOIN "Attempt" a ON a."learnerId" = ${learnerId} AND a."paragraphId" = p."id"
      AND a."kind" IN (SELECT "value" FROM json_each(${kinds}))
    WHERE t."slug" = ${slug}
    GROUP BY p."id"
    ORDER BY "lastAttempt", s."position", p."position"`;
  return rows.map(({ number, attempts, lastAttempt, ...row }) => ({
    ...row,
    number: Number(number),
    attempts: Number(attempts),
    lastAttempt: lastAttempt === null ? null : new Date(lastAttempt),
  }));
}
