import type { LearnerDay } from "@/core/learner/learner-day";
import type { Aside, CardKind } from "@/core/practice/card";
import { cardKindsOf } from "@/core/practice/card-kinds";
import { cardFrom, type PractisedEntry, practisedEntry } from "./card-rows";
import type { Database, Transaction } from "./connect";
import { headwordFrom } from "./entry-rows";
import { Prisma } from "./generated/prisma/client";
import type { EntryModel } from "./generated/prisma/models";
import { idList } from "./id-list";
import { applyOnce } from "./mutations";

/** Who waits in line while it is new: what a learner's practice unlocked, their own words, those of a text. */
export const inLine = { unlocked: -1, own: 0, starter: 1 } as const;
export type InLine = (typeof inLine)[keyof typeof inLine];

/** Of `"Entry" e`: why its cards are not practised, but for what is said of one card alone. */
const asideOfEntry = Prisma.sql`
  CASE WHEN e."deletedAt" IS NOT NULL THEN 'deleted' WHEN e."status" = 'known' THEN 'known' ELSE '' END`;

/** Gives new entries their first card, which has the entry's id: one statement, as an import has thousands. */
export async function createRecognitionCards(
  tx: Transaction,
  learnerId: string,
  entryIds: readonly string[],
  position: InLine,
  now: Date,
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "Card" ("learnerId", "id", "entryId", "kind", "due", "aside", "position", "createdAt")
    SELECT e."learnerId", e."id", e."id", 'recognition', ${now}, ${asideOfEntry}, ${position}, ${now}
    FROM "Entry" e
    WHERE e."learnerId" = ${learnerId} AND e."id" IN ${idList(entryIds)}`;
}

/**
 * Brings the cards of a stored entry in line with what it says: known, or of another kind of word. What the learner
 * put aside, and leeches, stay so.
 */
export async function syncCards(
  tx: Transaction,
  learnerId: string,
  entry: Pick<EntryModel, "id" | "lemma" | "partOfSpeech" | "article">,
): Promise<void> {
  const kinds = cardKindsOf(headwordFrom(entry));
  await tx.$executeRaw`
    UPDATE "Card" SET "aside" = CASE WHEN "kind" NOT IN (${Prisma.join(kinds)}) THEN 'moot' ELSE (
      SELECT ${asideOfEntry} FROM "Entry" e WHERE e."learnerId" = ${learnerId} AND e."id" = ${entry.id}) END
    WHERE "learnerId" = ${learnerId} AND "entryId" = ${entry.id} AND "aside" NOT IN ('leech', 'suspended')`;
}

/** Puts aside what would be practised of entries that were deleted. */
export async function dropCards(
  tx: Transaction,
  learnerId: string,
  entryIds: readonly string[],
): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Card" SET "aside" = 'deleted'
    WHERE "learnerId" = ${learnerId} AND "entryId" IN ${idList(entryIds)} AND +"aside" = ''`;
}

/** Puts aside the cards of entries that came with a text which the learner has not opened yet. */
export async function awaitReading(
  tx: Transaction,
  learnerId: string,
  entryIds: readonly string[],
): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Card" SET "aside" = 'unread'
    WHERE "learnerId" = ${learnerId} AND "entryId" IN ${idList(entryIds)} AND +"aside" = ''`;
}

/** Takes up what awaited the reading of a text: the entries that have its slug for a tag. */
export async function beginReading(tx: Transaction, learnerId: string, slug: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Card" SET "aside" = (
      SELECT ${asideOfEntry} FROM "Entry" e WHERE e."learnerId" = ${learnerId} AND e."id" = "Card"."entryId")
    WHERE "learnerId" = ${learnerId} AND "aside" = 'unread' AND EXISTS (
      SELECT 1 FROM "Entry" e
      WHERE e."learnerId" = ${learnerId} AND e."id" = "Card"."entryId"
        AND instr(e."tags", ${` ${slug} `}) > 0)`;
}

/** Takes up again what dropCards put aside; the entries have been restored. */
export async function restoreCards(
  tx: Transaction,
  learnerId: string,
  entryIds: readonly string[],
): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Card" SET "aside" = (
      SELECT ${asideOfEntry} FROM "Entry" e WHERE e."learnerId" = ${learnerId} AND e."id" = "Card"."entryId")
    WHERE "learnerId" = ${learnerId} AND "entryId" IN ${idList(entryIds)} AND +"aside" = 'deleted'`;
}

/**
 * Puts a card aside until it is taken up again, or takes one up that was put aside or that is a leech. A card that
 * is not practised for another reason (its entry is known, say) stays as it is. `unknownCard`: there is none, its
 * entry was deleted, or it is another learner's. `id` is the mutation's.
 */
export async function setAside(
  db: Database,
  input: { learnerId: string; id: string; cardId: string; aside: "suspended" | "" },
  now: Date,
): Promise<{ ok: true } | { ok: false; reason: "unknownCard" }> {
  const { learnerId, id, cardId, aside } = input;
  type Answer = Awaited<ReturnType<typeof setAside>>;
  return applyOnce<Answer>(db, { learnerId, id, kind: "setAside" }, now, async (tx) => {
    const where = { learnerId, id: cardId, entry: { deletedAt: null } };
    const card = await tx.card.findFirst({ where, include: { entry: true } });
    if (!card) return { ok: false, reason: "unknownCard" };
    const from = aside === "" ? ["leech", "suspended"] : ["", "leech"];
    if (!from.includes(card.aside)) return { ok: true };
    await tx.card.update({ where: { learnerId_id: { learnerId, id: cardId } }, data: { aside } });
    if (aside === "") await syncCards(tx, learnerId, card.entry);
    return { ok: true };
  });
}

type AsideCard = {
  id: string;
  kind: CardKind;
  aside: Aside;
  lapses: number;
  entry: Omit<PractisedEntry, "status">;
};

const mostAside = 200;

/** The leeches and what the learner put aside, those answered last first; at most 200. */
export async function asideCards(db: Database, { learnerId }: { learnerId: string }): Promise<AsideCard[]> {
  const rows = await db.card.findMany({
    where: { learnerId, aside: { in: ["leech", "suspended"] }, entry: { deletedAt: null } },
    include: { entry: true },
    orderBy: [{ lastReview: "desc" }, { id: "asc" }],
    take: mostAside,
  });
  return rows.map(({ entry: shown, due, lastReview, ...row }) => {
    const times = { due: due.toISOString(), lastReview: lastReview?.toISOString() ?? null };
    const { id, kind, aside, lapses } = cardFrom({ ...row, ...times });
    const { status: _, ...entry } = practisedEntry(shown.id, shown);
    return { id, kind, aside, lapses, entry };
  });
}

/**
 * Puts aside cards of which nothing can be asked: until their entry is changed, or `retryMoot` finds more to ask with.
 * The day is kept where cards in line keep that on which they rest.
 */
export async function markMoot(
  db: Database,
  { learnerId, cardIds, today }: { learnerId: string; cardIds: readonly string[]; today: LearnerDay },
): Promise<void> {
  // Found by their ids, which the planner would not begin with of itself.
  await db.$executeRaw`
    UPDATE "Card" SET "aside" = 'moot', "buriedDay" = ${today} WHERE rowid IN (
      SELECT c.rowid FROM ${idList(cardIds)} h
      CROSS JOIN "Card" c ON c."learnerId" = ${learnerId} AND c."id" = h."value" AND c."aside" = '')`;
}

/**
 * Takes up what `markMoot` put aside on another day, where a sentence that the entry was met in has English (again): an
 * entry without meanings can be asked for by that alone. references: whether those count as English.
 */
export async function retryMoot(
  db: Database,
  { learnerId, today, references }: { learnerId: string; today: LearnerDay; references: boolean },
): Promise<void> {
  await db.$executeRaw`
    UPDATE "Card" SET "aside" = (
      SELECT ${asideOfEntry} FROM "Entry" e WHERE e."learnerId" = ${learnerId} AND e."id" = "Card"."entryId")
    WHERE "learnerId" = ${learnerId} AND "aside" = 'moot' AND "buriedDay" IS NOT ${today}
      AND "kind" IN ('recognition', 'production') AND EXISTS (
        SELECT 1 FROM "Context" x
        JOIN "Paragraph" p ON p."id" = x."paragraphId" AND p."retiredAt" IS NULL
        LEFT JOIN "Translation" r ON r."learnerId" = ${learnerId} AND r."paragraphId" = p."id"
        WHERE x."learnerId" = ${learnerId} AND x."entryId" = "Card"."entryId"
          AND (r."body" <> '' OR (${references} AND p."reference" <> '')))`;
}
