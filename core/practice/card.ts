import type { LearnerDay } from "@/core/learner/learner-day";

/** recognition: Dutch to English; production: English to Dutch; article: de or het; split: of separable verbs. */
export const cardKinds = ["recognition", "production", "article", "split"] as const;
export type CardKind = (typeof cardKinds)[number];

export const phases = ["new", "learning", "review", "relearning"] as const;
export type Phase = (typeof phases)[number];

/** 1 again, 2 hard, 3 good, 4 easy */
export type Rating = 1 | 2 | 3 | 4;

/**
 * Why a card is not practised; "" where it is. moot: its entry has changed so that there is nothing to ask. unread: it
 * came with a text that the learner has not opened yet.
 */
export const asides = ["", "leech", "suspended", "known", "deleted", "moot", "unread"] as const;
export type Aside = (typeof asides)[number];

/** The memory of one card, and when it is due. */
export type Schedule = {
  phase: Phase;
  /** days until recall is 90 %; 0 while it is new */
  stability: number;
  /** 1 to 10; 0 while it is new */
  difficulty: number;
  /** of the learning steps */
  step: number;
  /** days that were planned between the last review and dueDay; 0 within a day */
  interval: number;
  reps: number;
  lapses: number;
  lastReview: Date | null;
  /** 0 while it is new */
  dueDay: LearnerDay;
  /** the instant within dueDay while it is (re)learned; otherwise when dueDay begins, by the clock of the review */
  due: Date;
};

export type Card = Schedule & {
  id: string;
  entryId: string;
  kind: CardKind;
  aside: Aside;
  /** the learner's day on which it rests, because a sibling was answered */
  buriedDay: LearnerDay | null;
};

/** Milliseconds for which an answer may wait on a device, and still counts when it was given: 30 days. */
export const longestAgo = 2_592_000_000;

/** From this many days of stability on a card counts as mature, and what it asks as known. */
export const matureStability = 21;
