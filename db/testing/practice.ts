import { v7 as newId } from "uuid";
import type { EntryInput } from "@/core/glossary/entry";
import { dayOf, type LearnerDay } from "@/core/learner/learner-day";
import type { Rating } from "@/core/practice/card";
import type { ReviewInput } from "@/core/practice/schema";
import type { Database } from "../connect";
import { dueCards, practiceCounts } from "../due-cards";
import { addEntry } from "../glossary";
import { recordReviews, undoReviews } from "../reviews";
import { entryOf } from "./entries";
import { at, learnerId } from "./prepared-text";

export const clock = { timeZone: "Europe/Amsterdam", rolloverHour: 4 };

/** So many days after the tests' day, at noon, and some seconds. */
export const onDay = (day: number, seconds = 0): Date => at(day * 86_400 + seconds);
/** The learner's day that `onDay` is in. */
export const learnerDay = (day: number): LearnerDay => dayOf(onDay(day), clock);

type Owner = { learnerId?: string };

/** Practice of a learner, learner-1 unless told, in a database of a test. */
export function practiceIn(db: Database) {
  const add = async (id: string, entry: Partial<EntryInput> & { lemma?: string } = {}, owner: Owner = {}) => {
    const { lemma = id, ...rest } = entry;
    const input = { learnerId, id, entry: entryOf(lemma, rest), sentence: null, ...owner };
    const answer = await addEntry(db, input, at(0));
    if (!answer.ok) throw new Error(answer.reason);
  };
  /** Answers cards ("huis", 3): with ids of its own unless told. */
  const answer = (
    ratings: Record<string, Rating>,
    now: Date,
    input: Owner & Partial<Pick<ReviewInput, "id" | "confusedWith" | "cards">> = {},
  ) => {
    const cards = Object.entries(ratings).map(([cardId, rating]) => ({ reviewId: newId(), cardId, rating }));
    const said = { exercise: "meaning", answer: null, confusedWith: null, duration: 4_000 } as const;
    const options = { clock, desiredRetention: 0.9, weights: null };
    return recordReviews(db, { learnerId, id: newId(), ...said, cards, ...options, ...input }, now);
  };
  const undo = (answerId: string, now: Date, input: Owner & { id?: string } = {}) =>
    undoReviews(db, { learnerId, id: newId(), answerId, ...input }, now);
  const limits = { newCardsPerDay: 10, reviewsPerDay: 200 };
  type Asked = Owner & {
    settings?: Partial<typeof limits>;
    limit?: number;
    exclude?: string[];
    ahead?: boolean;
  };
  /** The ids of the cards that come next. */
  const due = async (now: Date, { settings, ...input }: Asked = {}) => {
    const today = dayOf(now, clock);
    const asked = { learnerId, today, limit: 20, exclude: [], ahead: false, ...input };
    const cards = await dueCards(db, { ...asked, settings: { ...limits, ...settings } }, now);
    return cards.map(({ card }) => card.id);
  };
  const counts = (now: Date, { settings, ...owner }: Owner & { settings?: Partial<typeof limits> } = {}) => {
    const asked = { learnerId, today: dayOf(now, clock), settings: { ...limits, ...settings }, ...owner };
    return practiceCounts(db, asked, now);
  };
  /** A card as it is stored. */
  const card = (id: string, owner = learnerId) =>
    db.card.findUniqueOrThrow({ where: { learnerId_id: { learnerId: owner, id } } });
  /** Sets a card as if it had been answered for long: by default in review, due on the tests' day. */
  const put = (id: string, data: Parameters<typeof db.card.update>[0]["data"] = {}) =>
    db.card.update({
      where: { learnerId_id: { learnerId, id } },
      data: {
        ...{ phase: "review", dueDay: learnerDay(0), due: at(-36_000), stability: 20, difficulty: 5 },
        ...{ interval: 20, reps: 5, lastReview: onDay(-20), ...data },
      },
    });
  /** A further card of an entry, "huis:production", as an answer would introduce it. */
  const addCard = (entryId: string, kind: "production" | "article" | "split") =>
    db.card.create({
      data: { learnerId, id: `${entryId}:${kind}`, entryId, kind, due: at(0), createdAt: at(0) },
    });
  return { add, answer, undo, due, counts, card, put, addCard };
}
