import { v7 as newId } from "uuid";
import type { LearnerDay } from "@/core/learner/learner-day";
import type { CardKind, Schedule } from "@/core/practice/card";
import { cardKindsOf, unlocks } from "@/core/practice/card-kinds";
import { type AnsweredRow, storeSchedule } from "./answered-cards";
import type { CardRow } from "./card-rows";
import { inLine, syncCards } from "./cards";
import type { Transaction } from "./connect";
import { headwordFrom } from "./entry-rows";
import { idList } from "./id-list";

/** A card before and after an answer; leech: it is put aside by it. */
export type Answered = { row: AnsweredRow; after: Schedule; leech: boolean };

/** What an answer changed, as it was: kept with each of its reviews, so that undoing gives exactly that back. */
export type Before = {
  card: CardRow;
  leech: boolean;
  /** cards of the entry that were made to rest; with the first answered card of each entry, as what follows */
  siblings: { id: string; buriedDay: LearnerDay | null }[];
  /** ids of the cards that were introduced */
  created: string[];
  /** whether the entry was new, and is being learned since */
  wasNew: boolean;
};

/** On which an answer was given, and came: it may have waited on the device. */
type Days = { given: LearnerDay; received: LearnerDay };

/** Whether a card rests on that day, or on one since, of which an answer that comes late knows nothing. */
const restsAlready = ({ buriedDay }: CardRow, { given, received }: Days): boolean =>
  buriedDay !== null && given <= buriedDay && buriedDay <= received;

/** A sibling that is in the midst of its learning steps does not rest: the next is minutes away, and due today. */
const rests = (row: CardRow, days: Days): boolean =>
  row.aside === "" &&
  !restsAlready(row, days) &&
  (row.phase === "new" || (row.dueDay <= days.given && (row.phase === "review" || row.interval > 0)));

/** What else is asked of an entry of which a recognition card is known well enough by now. */
function unlockedKinds({ row, after, leech }: Answered, siblings: readonly CardRow[]): CardKind[] {
  if (row.kind !== "recognition" || row.aside !== "" || leech || !unlocks(after)) return [];
  return cardKindsOf(headwordFrom(row)).filter((kind) => siblings.every((card) => card.kind !== kind));
}

const cardOf = ({ lemma, partOfSpeech, article, status, ...card }: AnsweredRow): CardRow => card;

/**
 * Writes an answer: the schedules of its cards, and what follows for their entries (siblings rest for the day, a new
 * entry is being learned, further cards come in, a leech is put aside). rows: the cards with all their siblings; given: when.
 * Gives for each card what was before.
 */
export async function applyAnswer(
  tx: Transaction,
  input: { learnerId: string; days: Days; algorithm: string; answered: readonly Answered[] },
  rows: readonly AnsweredRow[],
  given: Date,
): Promise<Before[]> {
  const { learnerId, days, algorithm, answered } = input;
  const answeredIds = new Set(answered.map(({ row }) => row.id));
  const created: { id: string; entryId: string; kind: CardKind }[] = [];
  const before = answered.map(({ row, leech }): Before => {
    const ofEntry = answered.filter((other) => other.row.entryId === row.entryId);
    const isFirst = ofEntry[0]?.row === row;
    const all = isFirst ? rows.filter(({ entryId }) => entryId === row.entryId) : [];
    const kinds = isFirst ? ofEntry.flatMap((one) => unlockedKinds(one, all)) : [];
    const fresh = kinds.map((kind) => ({ id: newId(), entryId: row.entryId, kind }));
    created.push(...fresh);
    return {
      card: cardOf(row),
      leech,
      siblings: all
        .filter((card) => !answeredIds.has(card.id) && rests(card, days))
        .map(({ id, buriedDay }) => ({ id, buriedDay })),
      created: fresh.map(({ id }) => id),
      wasNew: isFirst && row.status === "new",
    };
  });

  for (const { row, after } of answered) await storeSchedule(tx, learnerId, row.id, { ...after, algorithm });
  const idsWhere = (ids: string[]) => ({ learnerId, id: { in: ids } });
  const leeches = answered.flatMap(({ row, leech }) => (leech ? [row.id] : []));
  if (leeches.length > 0) await tx.card.updateMany({ where: idsWhere(leeches), data: { aside: "leech" } });
  const resting = before.flatMap(({ siblings }) => siblings.map(({ id }) => id));
  if (resting.length > 0)
    await tx.card.updateMany({ where: idsWhere(resting), data: { buriedDay: days.given } });
  const learned = before.flatMap(({ wasNew, card }) => (wasNew ? [card.entryId] : []));
  if (learned.length > 0)
    await tx.entry.updateMany({ where: idsWhere(learned), data: { status: "learning" } });
  if (created.length > 0) {
    const times = { due: given, createdAt: given };
    const rest = { learnerId, buriedDay: days.given, position: inLine.unlocked, ...times };
    await tx.card.createMany({ data: created.map((card) => ({ ...card, ...rest })) });
  }
  return before;
}

/**
 * Takes an answer back, as it was kept: exactly where nothing else happened to the cards since. day: on which it was
 * given; its reviews are undone already. What was done otherwise meanwhile stays: an entry that is known or has other
 * answers, cards that rest for another day or were put aside or, of those introduced, answered.
 */
export async function revertAnswer(
  tx: Transaction,
  { learnerId, day, before }: { learnerId: string; day: LearnerDay; before: readonly Before[] },
): Promise<void> {
  for (const { card, leech } of before) {
    await storeSchedule(tx, learnerId, card.id, card);
    if (!leech) continue;
    const where = { learnerId, id: card.id, aside: "leech" };
    const { count } = await tx.card.updateMany({ where, data: { aside: "" } });
    // Its entry may be known or deleted by now.
    const entry = await tx.entry.findFirst({ where: { learnerId, id: card.entryId } });
    if (count > 0 && entry) await syncCards(tx, learnerId, entry);
  }
  for (const { id, buriedDay } of before.flatMap(({ siblings }) => siblings))
    await tx.card.updateMany({ where: { learnerId, id, buriedDay: day }, data: { buriedDay } });
  const learned = before.flatMap(({ wasNew, card }) => (wasNew ? [card.entryId] : []));
  if (learned.length > 0) {
    await tx.$executeRaw`
      UPDATE "Entry" SET "status" = 'new'
      WHERE "learnerId" = ${learnerId} AND "id" IN ${idList(learned)} AND "status" = 'learning' AND NOT EXISTS (
        SELECT 1 FROM "Card" c JOIN "Review" r ON r."learnerId" = c."learnerId" AND r."cardId" = c."id"
        WHERE c."learnerId" = ${learnerId} AND c."entryId" = "Entry"."id" AND r."undoneAt" IS NULL)`;
  }
  const created = before.flatMap((one) => one.created);
  if (created.length > 0) {
    await tx.$executeRaw`
      DELETE FROM "Card" WHERE "learnerId" = ${learnerId} AND "id" IN ${idList(created)} AND NOT EXISTS (
        SELECT 1 FROM "Review" r WHERE r."learnerId" = ${learnerId} AND r."cardId" = "Card"."id")`;
  }
}
