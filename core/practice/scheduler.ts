import {
  type FSRS,
  FSRSVersion,
  type Card as FsrsCard,
  fsrs,
  type Grade,
  get_fuzz_range,
  State,
} from "ts-fsrs";
import { dayOf, type LearnerClock, startOfDay } from "@/core/learner/learner-day";
import type { Phase, Rating, Schedule } from "./card";

/** What made a schedule, as stored beside it: "FSRS-6 (ts-fsrs 5.4.2)". */
export const algorithm = FSRSVersion.replace(/^v(\S+) using (\S+)\.0$/, "$2 (ts-fsrs $1)");

/** weights: the 21 of FSRS-6; null for those of the library. */
export type SchedulerOptions = {
  clock: LearnerClock;
  desiredRetention: number;
  weights: readonly number[] | null;
};

/** stability in days, difficulty from 1 to 10; both 0 where nothing was answered yet. */
export type Memory = Pick<Schedule, "stability" | "difficulty">;

const msPerDay = 86_400_000;
const longestInterval = 36_500;
const stateOf: Record<Phase, State> = {
  new: State.New,
  learning: State.Learning,
  review: State.Review,
  relearning: State.Relearning,
};
const phaseOf: Record<State, Phase> = {
  [State.New]: "new",
  [State.Learning]: "learning",
  [State.Review]: "review",
  [State.Relearning]: "relearning",
};

const made = new Map<string, FSRS>();
/** Enough for the learners of one moment: who is not among them waits some microseconds. */
const mostMade = 100;

function fsrsOf({ desiredRetention, weights }: SchedulerOptions): FSRS {
  const key = `${desiredRetention} ${weights?.join(" ") ?? ""}`;
  const known = made.get(key);
  if (known) return known;
  if (made.size >= mostMade) made.clear();
  const one = fsrs({
    request_retention: desiredRetention,
    maximum_interval: longestInterval,
    ...(weights ? { w: weights } : {}),
    learning_steps: ["1m", "10m"],
    relearning_steps: ["10m"],
    // Days are chosen in spread.ts, which knows what else is due on them.
    enable_fuzz: false,
  });
  made.set(key, one);
  return one;
}

/**
 * Learner's days since the last review, both by the clock of now: 0 where there was none, and never negative, also
 * where the clock went back.
 */
export function elapsedDays(card: Schedule, now: Date, clock: LearnerClock): number {
  if (!card.lastReview) return 0;
  return Math.max(0, dayOf(now, clock) - dayOf(card.lastReview, clock));
}

/**
 * The library counts days as dates in UTC, so it gets midnights: today is day 0, the last review lies as many days
 * before as the learner counts. Without a time of day, as it would be taken for a part of a day that has passed.
 */
function toFsrs(card: Schedule, elapsed: number): FsrsCard {
  return {
    due: new Date(0),
    stability: card.stability,
    difficulty: card.difficulty,
    elapsed_days: 0,
    scheduled_days: card.interval,
    learning_steps: card.step,
    reps: card.reps,
    lapses: card.lapses,
    state: stateOf[card.phase],
    ...(card.lastReview ? { last_review: new Date(-elapsed * msPerDay) } : {}),
  };
}

/** From 36,500 days on the library adds a day to tell Good from Hard. */
const intervalOf = ({ scheduled_days }: FsrsCard): number => Math.min(scheduled_days, longestInterval);

/** The schedule of a card that was never answered. */
export function newSchedule(now: Date): Schedule {
  return {
    phase: "new",
    stability: 0,
    difficulty: 0,
    step: 0,
    interval: 0,
    reps: 0,
    lapses: 0,
    lastReview: null,
    dueDay: 0,
    due: now,
  };
}

/** The schedule after a rating, not yet spread. Source: FSRS-6, with learning steps of 1 and 10 minutes, relearning 10. */
export function nextSchedule(card: Schedule, rating: Rating, now: Date, options: SchedulerOptions): Schedule {
  const { clock } = options;
  const elapsed = elapsedDays(card, now, clock);
  const { card: next } = fsrsOf(options).next(toFsrs(card, elapsed), new Date(0), rating);
  const interval = intervalOf(next);
  const later = new Date(now.getTime() + next.due.getTime());
  const dueDay = interval > 0 ? dayOf(now, clock) + interval : dayOf(later, clock);
  return {
    phase: phaseOf[next.state],
    stability: next.stability,
    difficulty: next.difficulty,
    step: next.learning_steps,
    interval,
    reps: next.reps,
    lapses: next.lapses,
    lastReview: now,
    dueDay,
    due: interval > 0 ? startOfDay(dueDay, clock) : later,
  };
}

/** Whole days until the card would come back after 1, 2, 3, 4, not yet spread; 0 for within a day. */
export function previewIntervals(
  card: Schedule,
  now: Date,
  options: SchedulerOptions,
): [number, number, number, number] {
  const after = fsrsOf(options).repeat(toFsrs(card, elapsedDays(card, now, options.clock)), new Date(0));
  const days = (grade: Grade) => intervalOf(after[grade].card);
  return [days(1), days(2), days(3), days(4)];
}

/** The chance that it is recalled some days after the last review, 0 to 1; 0 where nothing was answered yet. */
export function recallAfter({ stability }: Memory, elapsed: number, options: SchedulerOptions): number {
  return stability > 0 ? fsrsOf(options).forgetting_curve(elapsed, stability) : 0;
}

/** The chance that a card is recalled now, 0 to 1; 0 while it is new. */
export function retrievability(card: Schedule, now: Date, options: SchedulerOptions): number {
  return recallAfter(card, elapsedDays(card, now, options.clock), options);
}

/** What `nextSchedule` makes of the memory, for those who replay many answers and need no dates. */
export function nextMemory(
  memory: Memory,
  rating: Rating,
  elapsed: number,
  options: SchedulerOptions,
): Memory {
  return fsrsOf(options).next_state(memory, elapsed, rating);
}

/** The fewest and the most days that an interval of whole days may become where days are evened out, as FSRS has it. */
export function fuzzRange(interval: number): [fewest: number, most: number] {
  const { min_ivl, max_ivl } = get_fuzz_range(interval, 0, longestInterval);
  return [min_ivl, max_ivl];
}
