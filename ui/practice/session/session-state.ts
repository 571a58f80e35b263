import type { AnsweredCard, Counts, Given, KeyedExercise, NextExercises } from "./types";

/** One exercise that was answered. */
export type Done = {
  keyed: KeyedExercise;
  /** of the review that was sent; null where the answer touches no card */
  answerId: string | null;
  given: Given;
  /** milliseconds */
  duration: number;
  /** what became of its cards, once the server has said so */
  after: AnsweredCard[];
};

export type SessionState = {
  /** the first is shown, the others wait */
  hand: KeyedExercise[];
  done: Done[];
  /** as the server last counted, all of `done` before `countedFrom` included */
  counts: Counts;
  countedFrom: number;
  nextDue: string | null;
  planned: number | null;
  today: NextExercises["today"];
  /** whether more is being fetched */
  asking: "no" | "wanted" | "underWay" | "notReached" | "refused";
  /** of the request that is under way */
  askedWith: { countedFrom: number; emptyHanded: boolean };
  /** why the server refused to give more */
  reason: string;
  ended: boolean;
};

export type SessionEvent =
  | { type: "answered"; done: Omit<Done, "after"> }
  | { type: "undone" }
  | { type: "acknowledged"; answerId: string; cards: AnsweredCard[] }
  /** unacknowledged: of the answers given, those that the server does not know yet */
  | { type: "asked"; unacknowledged: number }
  | { type: "received"; next: NextExercises }
  | { type: "notReceived"; reason: string }
  /** look for more now */
  | { type: "wanted" }
  /** what is in hand may have been answered elsewhere */
  | { type: "emptied" }
  | { type: "begun" }
  | { type: "ended" };

/** From so few in hand on, the next are fetched. */
const fewInHand = 5;

/** A session that begins with these exercises. */
export function startSession(first: NextExercises): SessionState {
  return {
    hand: first.exercises,
    done: [],
    counts: first.counts,
    countedFrom: 0,
    nextDue: first.nextDue,
    planned: first.planned,
    today: first.today,
    asking: "no",
    askedWith: { countedFrom: 0, emptyHanded: false },
    reason: "",
    ended: false,
  };
}

const entryOf = ({ exercise }: KeyedExercise) => ("entry" in exercise ? exercise.entry.id : null);
const touchesCard = ({ exercise }: KeyedExercise) => "cardId" in exercise && exercise.cardId !== null;

/** Another card of the same entry: one of the two rests for the day once the other is answered. */
const areSiblings = (a: KeyedExercise, b: KeyedExercise) =>
  a.key !== b.key && touchesCard(a) && touchesCard(b) && entryOf(a) === entryOf(b);

const wants = (asking: SessionState["asking"]) => (asking === "underWay" ? asking : "wanted");

/** What a session is after something happened. Answers of requests that nobody waits for change nothing. */
export function sessionReducer(state: SessionState, event: SessionEvent): SessionState {
  const { hand, done, asking } = state;
  switch (event.type) {
    case "answered": {
      const { keyed } = event.done;
      const rest = hand.filter((one) => one.key !== keyed.key && !areSiblings(one, keyed));
      const isLow = rest.length <= fewInHand;
      return {
        ...state,
        hand: rest,
        done: [...done, { ...event.done, after: [] }],
        asking: isLow ? wants(asking) : asking,
      };
    }
    case "undone": {
      const last = done.at(-1);
      if (!last) return state;
      const { counts, countedFrom } = state;
      const bucket = bucketOf(last.keyed);
      const wasCounted = done.length <= countedFrom && bucket;
      return {
        ...state,
        // It may have come back as a card that is being learned.
        hand: [last.keyed, ...hand.filter(({ key }) => key !== last.keyed.key)],
        done: done.slice(0, -1),
        counts: wasCounted ? { ...counts, [bucket]: counts[bucket] + 1 } : counts,
        countedFrom: Math.min(countedFrom, done.length - 1),
        ended: false,
      };
    }
    case "acknowledged":
      return {
        ...state,
        done: done.map((one) => (one.answerId === event.answerId ? { ...one, after: event.cards } : one)),
      };
    case "asked":
      return {
        ...state,
        asking: "underWay",
        askedWith: { countedFrom: done.length - event.unacknowledged, emptyHanded: hand.length === 0 },
      };
    case "received": {
      if (asking !== "underWay") return state;
      const { exercises, ...told } = event.next;
      const fresh = exercises.filter(
        (one) => !hand.some(({ key }) => key === one.key) && !hand.some((other) => areSiblings(other, one)),
      );
      const full = [...hand, ...fresh];
      // What was asked while an exercise was in hand does not know what its answer made due.
      const isStale = full.length === 0 && !state.askedWith.emptyHanded;
      const isShort = fresh.length > 0 && full.length <= fewInHand;
      return {
        ...state,
        ...told,
        today: told.today ?? state.today,
        hand: full,
        countedFrom: Math.min(state.askedWith.countedFrom, done.length),
        asking: isStale || isShort ? "wanted" : "no",
      };
    }
    case "notReceived":
      if (asking !== "underWay") return state;
      return event.reason === "notReached"
        ? { ...state, asking: "notReached" }
        : { ...state, asking: "refused", reason: event.reason };
    case "wanted":
      return { ...state, asking: wants(asking) };
    case "emptied":
      return { ...state, hand: [], asking: "wanted" };
    case "begun":
      return { ...state, hand: [], done: [], countedFrom: 0, asking: "wanted", ended: false };
    case "ended":
      return { ...state, ended: true };
  }
}

const bucketOf = ({ phase }: KeyedExercise): keyof Counts | null =>
  phase === "relearning" ? "learning" : phase;

/**
 * What is left: as the server counted, without what was answered since, with what is to be learned again; never less
 * than is in hand, where a card may be that comes back before its time.
 */
export function leftOf({ counts, done, countedFrom, hand }: SessionState): Counts {
  const left = { ...counts };
  for (const { keyed, after } of done.slice(countedFrom)) {
    const bucket = bucketOf(keyed);
    if (bucket) left[bucket] = Math.max(0, left[bucket] - 1);
    if (after[0]?.phase === "learning" || after[0]?.phase === "relearning") left.learning += 1;
  }
  const held = { learning: 0, review: 0, new: 0 };
  for (const keyed of hand) {
    const bucket = bucketOf(keyed);
    if (bucket) held[bucket] += 1;
  }
  return {
    learning: Math.max(left.learning, held.learning),
    review: Math.max(left.review, held.review),
    new: Math.max(left.new, held.new),
  };
}

/**
 * The keys that should not come again: in hand, unknown to the server as answered, or done without a card; of a text
 * or a tag all that was done, as there each comes once.
 */
export function keysToExclude({ hand, done, planned }: SessionState, waiting: ReadonlySet<string>): string[] {
  const open = done.filter(({ answerId }) => planned !== null || answerId === null || waiting.has(answerId));
  return [...new Set([...hand, ...open.map(({ keyed }) => keyed)].map(({ key }) => key))];
}

/** What the session shows. */
export function viewOf(
  state: SessionState,
): "exercise" | "loading" | "notReached" | "refused" | "waiting" | "nothing" | "summary" {
  if (state.ended) return "summary";
  if (state.hand.length > 0) return "exercise";
  if (state.asking === "wanted" || state.asking === "underWay") return "loading";
  if (state.asking !== "no") return state.asking;
  if (state.nextDue !== null) return "waiting";
  return state.done.length > 0 ? "summary" : "nothing";
}

/** Whether the last answer can be taken back: what was written of a paragraph stays an attempt. */
export function canUndo({ done }: SessionState): boolean {
  const last = done.at(-1)?.keyed.exercise.kind;
  return last !== undefined && last !== "translate" && last !== "back";
}
