import { describe, expect, test } from "vitest";
import {
  canUndo,
  keysToExclude,
  leftOf,
  type SessionEvent,
  type SessionState,
  sessionReducer,
  startSession,
  viewOf,
} from "./session-state";
import { dictationOf, doneOf, keyedOf, nextOf } from "./testing/small-exercises";
import type { KeyedExercise } from "./types";

const named = (names: string) => names.split(" ").map((name) => keyedOf(name));
const keysOf = ({ hand }: SessionState) => hand.map(({ key }) => key).join(" ");
const through = (state: SessionState, ...events: SessionEvent[]) => events.reduce(sessionReducer, state);
const answered = (keyed: KeyedExercise, rating: 1 | 3 = 3): SessionEvent => ({
  type: "answered",
  done: doneOf(keyed, rating),
});
const asked = (unacknowledged = 0): SessionEvent => ({ type: "asked", unacknowledged });
const received = (...args: Parameters<typeof nextOf>): SessionEvent => ({
  type: "received",
  next: nextOf(...args),
});

const start = startSession(nextOf(named("a b c d e f g h")));
const few = startSession(nextOf(named("a b")));

describe("the hand", () => {
  test("more is wanted while five are still in hand, and not before", () => {
    const two = through(start, answered(keyedOf("a")), answered(keyedOf("b")));
    expect([keysOf(two), two.asking]).toEqual(["c d e f g h", "no"]);
    expect(through(two, answered(keyedOf("c"))).asking).toBe("wanted");
  });

  test("an answer while more is on its way does not ask twice", () => {
    const state = through(few, answered(keyedOf("a")), asked(), answered(keyedOf("b")));
    expect(state.asking).toBe("underWay");
  });

  test("what comes is added once, and again wanted while it is little", () => {
    const state = through(few, answered(keyedOf("a")), asked(), received(named("b c")));
    expect([keysOf(state), state.asking]).toEqual(["b c", "wanted"]);
    const full = through(few, answered(keyedOf("a")), asked(), received(named("c d e f g")));
    expect([keysOf(full), full.asking]).toEqual(["b c d e f g", "no"]);
  });

  test("nothing new while something is in hand: not asked again until the next answer", () => {
    const state = through(few, answered(keyedOf("a")), asked(), received([]));
    expect(state.asking).toBe("no");
    expect(through(state, answered(keyedOf("b"))).asking).toBe("wanted");
  });

  test("siblings of what is answered or in hand rest", () => {
    const sibling = keyedOf("a2", "review", "a");
    const state = startSession(nextOf([...named("a b"), sibling]));
    expect(keysOf(through(state, answered(keyedOf("a"))))).toBe("b");
    expect(keysOf(through(few, { type: "wanted" }, asked(), received([sibling])))).toBe("a b");
  });

  test("without cards the same entry may be asked in several ways", () => {
    const state = startSession(nextOf([keyedOf("a", null), keyedOf("a2", null, "a")]));
    expect(keysOf(through(state, answered(keyedOf("a", null))))).toBe("a2");
  });

  test("an answer to a request that was given up changes nothing", () => {
    expect(through(few, received(named("c")))).toBe(few);
    expect(through(few, { type: "notReceived", reason: "notReached" })).toBe(few);
  });
});

describe("what is not to come again", () => {
  const state = through(
    startSession(nextOf([keyedOf("a"), keyedOf("b"), dictationOf("c"), keyedOf("d")])),
    answered(keyedOf("a")),
    answered(keyedOf("b")),
    answered(dictationOf("c")),
  );
  test("what is in hand, what the server has not heard of, and what leaves no trace there", () =>
    expect(keysToExclude(state, new Set(["b!"]))).toEqual(["d", "b", "c"]));
  test("what it has heard of may come again", () =>
    expect(keysToExclude(state, new Set())).toEqual(["d", "c"]));
});

describe("undo", () => {
  test("is the identity on the hand, the answers and what is left", () => {
    for (const rating of [1, 3] as const) {
      const state = through(start, answered(keyedOf("a"), rating), { type: "undone" });
      expect(keysOf(state)).toBe(keysOf(start));
      expect(state.done).toEqual([]);
      expect(leftOf(state)).toEqual(leftOf(start));
    }
  });

  test("gives back to the count what the server has counted as done", () => {
    const counted = through(
      few,
      answered(keyedOf("a")),
      asked(),
      received([], { counts: { learning: 0, review: 1, new: 0 } }),
    );
    expect(leftOf(counted).review).toBe(1);
    const undone = through(counted, { type: "undone" });
    expect(leftOf(undone).review).toBe(2);
    expect(leftOf(through(undone, answered(keyedOf("a")))).review).toBe(1);
  });

  test("takes the place of the same card that has come back since", () => {
    const state = through(
      few,
      answered(keyedOf("a"), 1),
      { type: "acknowledged", answerId: "a!", cards: [] },
      asked(),
      received([keyedOf("a", "relearning")]),
    );
    expect(keysOf(state)).toBe("b a");
    expect(keysOf(through(state, { type: "undone" }))).toBe("a b");
  });

  test("leads back from the summary", () => {
    const state = through(few, answered(keyedOf("a")), { type: "ended" });
    expect(viewOf(state)).toBe("summary");
    expect(viewOf(through(state, { type: "undone" }))).toBe("exercise");
  });

  test("nothing to undo: not at the start, nor what was written of a paragraph", () => {
    expect(canUndo(few)).toBe(false);
    expect(through(few, { type: "undone" })).toBe(few);
    const place = { slug: "s", title: "S", paragraphId: "p", number: 1 };
    const back: KeyedExercise = {
      key: "p",
      exercise: { kind: "back", place, dutch: "Ja.", english: "Yes.", hints: [] },
      phase: null,
    };
    expect(canUndo(through(few, answered(back)))).toBe(false);
    expect(canUndo(through(few, answered(keyedOf("a"))))).toBe(true);
  });
});

describe("what is left", () => {
  const mixed = startSession(
    nextOf([keyedOf("a", "new"), keyedOf("b", "relearning"), keyedOf("c"), keyedOf("d", null)], {
      counts: { learning: 1, review: 1, new: 1 },
    }),
  );
  test("goes down by the phase that the card was in", () => {
    const counts = [keyedOf("a", "new"), keyedOf("b", "relearning"), keyedOf("c")].map((keyed) =>
      leftOf(through(mixed, answered(keyed))),
    );
    expect(counts).toEqual([
      { learning: 1, review: 1, new: 0 },
      { learning: 0, review: 1, new: 1 },
      { learning: 1, review: 0, new: 1 },
    ]);
  });

  test("a card that is to be learned again counts once the server says so", () => {
    const forgotten = through(mixed, answered(keyedOf("c"), 1));
    const cards = [{ cardId: "c", phase: "relearning" as const, leech: false }];
    expect(leftOf(through(forgotten, { type: "acknowledged", answerId: "c!", cards })).learning).toBe(2);
    expect(leftOf(through(forgotten, { type: "acknowledged", answerId: "x!", cards })).learning).toBe(1);
  });

  test("the server's count is taken as of the answers that it knew", () => {
    const counts = { learning: 0, review: 7, new: 0 };
    // The second answer was not acknowledged yet, the third was given while the count was on its way.
    const state = through(
      start,
      answered(keyedOf("a")),
      answered(keyedOf("b")),
      { type: "wanted" },
      asked(1),
      answered(keyedOf("c")),
      received([], { counts }),
    );
    expect(leftOf(state).review).toBe(5);
  });
});

describe("what is shown", () => {
  const out = through(few, answered(keyedOf("a")), answered(keyedOf("b")));
  const inTenMinutes = "2026-11-23T10:10:00.000Z";

  test.each<[string, SessionState, ReturnType<typeof viewOf>]>([
    ["the first in hand", few, "exercise"],
    ["more is on its way", out, "loading"],
    ["all was answered", through(out, asked(), received([])), "summary"],
    [
      "a card comes back in a while",
      through(out, asked(), received([], { nextDue: inTenMinutes })),
      "waiting",
    ],
    ["there never was anything", startSession(nextOf([])), "nothing"],
    ["nobody answers", through(out, asked(), { type: "notReceived", reason: "notReached" }), "notReached"],
    ["it is refused", through(out, asked(), { type: "notReceived", reason: "error.badRequest" }), "refused"],
    [
      "nobody answers, with something in hand",
      through(few, { type: "wanted" }, asked(), { type: "notReceived", reason: "notReached" }),
      "exercise",
    ],
    ["a new one begins", through(out, { type: "ended" }, { type: "begun" }), "loading"],
    ["answers of before are sent first", through(few, { type: "emptied" }), "loading"],
  ])("%s", (_, state, view) => expect(viewOf(state)).toBe(view));

  test("what was asked with something in hand does not end the session", () => {
    const early = through(few, answered(keyedOf("a")), asked(1), answered(keyedOf("b")), received([]));
    expect([viewOf(early), early.asking]).toEqual(["loading", "wanted"]);
    expect(viewOf(through(early, asked(), received([])))).toBe("summary");
  });
});
