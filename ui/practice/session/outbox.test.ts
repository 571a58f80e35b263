import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type Deed, Outbox, type Reply } from "./outbox";

const review = (id: string, cardId = `card ${id}`): Deed => ({
  kind: "review",
  input: {
    id,
    exercise: "meaning",
    answer: null,
    confusedWith: null,
    duration: 1_000,
    cards: [{ reviewId: `review ${id}`, cardId, rating: 3 }],
  },
});
const undo = (id: string, answerId: string): Deed => ({ kind: "undo", input: { id, answerId } });

function makeStore(): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    key: (i) => [...kept.keys()][i] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    clear: () => kept.clear(),
  };
}

/** How many deeds wait on the device. */
const lettersIn = (store: Storage) =>
  Array.from({ length: store.length }, (_, i) => store.key(i)).filter((key) =>
    key?.startsWith("naast.outbox."),
  ).length;

const taken: Reply = { kind: "answer", answer: { ok: true } };

/** A server that answers by the id of the deed, and takes all others. */
function prepared(store = makeStore()) {
  const sent: string[] = [];
  const replies = new Map<string, Reply>();
  const send = async ({ input }: Deed): Promise<Reply> => {
    sent.push(input.id);
    return replies.get(input.id) ?? taken;
  };
  return { outbox: new Outbox(send, () => store), store, sent, replies };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("an answer", () => {
  test("is on the device before it is sent, and no longer once it is acknowledged", async () => {
    const { outbox, store, sent } = prepared();
    outbox.put(review("1"));
    expect(lettersIn(store)).toBe(1);
    expect(outbox.waitingIds()).toEqual(new Set(["1"]));
    await outbox.flush();
    expect([lettersIn(store), sent, outbox.state.waiting]).toEqual([0, ["1"], 0]);
  });

  test("leaves behind when the server took it", async () => {
    const { outbox, store } = prepared();
    expect(outbox.lastAnswered()).toBe(0);
    vi.setSystemTime(12_345);
    outbox.put(review("1"));
    await outbox.flush();
    expect(outbox.lastAnswered()).toBe(12_345);
    expect(
      new Outbox(
        async () => taken,
        () => store,
      ).lastAnswered(),
    ).toBe(12_345);
  });

  test("is told with what became of its cards", async () => {
    const { outbox, replies } = prepared();
    const cards = [{ cardId: "card 1", phase: "review" as const, leech: false }];
    replies.set("1", { kind: "answer", answer: { ok: true, cards } });
    const heard: unknown[] = [];
    const stop = outbox.onAnswer((deed, answer) => heard.push([deed.input.id, answer]));
    outbox.put(review("1"));
    await outbox.flush();
    stop();
    outbox.put(review("2"));
    await outbox.flush();
    expect(heard).toEqual([["1", { ok: true, cards }]]);
  });

  test("that is refused is not sent again", async () => {
    const { outbox, replies, sent, store } = prepared();
    replies.set("1", { kind: "answer", answer: { ok: false, reason: "unknownCard" } });
    outbox.put(review("1"));
    await outbox.flush();
    await vi.advanceTimersByTimeAsync(120_000);
    expect([sent, lettersIn(store)]).toEqual([["1"], 0]);
  });
});

describe("without a server", () => {
  test("answers wait in order, are tried again ever later, and all arrive", async () => {
    const { outbox, replies, sent } = prepared();
    replies.set("1", { kind: "notReached" });
    outbox.put(review("1"));
    await outbox.flush();
    expect(outbox.state).toEqual({ waiting: 1, reached: false, kept: true });
    await vi.advanceTimersByTimeAsync(1_999);
    expect(sent).toEqual(["1"]);
    await vi.advanceTimersByTimeAsync(1);
    expect(sent).toEqual(["1", "1"]);
    await vi.advanceTimersByTimeAsync(3_999);
    expect(sent).toHaveLength(2);
    replies.clear();
    outbox.put(review("2"));
    await outbox.flush();
    expect(sent).toEqual(["1", "1", "1", "2"]);
    expect(outbox.state).toEqual({ waiting: 0, reached: true, kept: true });
  });

  test("another session sends what was left", async () => {
    const first = prepared();
    first.replies.set("1", { kind: "notReached" });
    first.outbox.put(review("1"));
    await first.outbox.flush();
    first.outbox.put(review("2"));
    await first.outbox.flush();
    const second = prepared(first.store);
    expect(second.outbox.waitingIds()).toEqual(new Set(["1", "2"]));
    await second.outbox.flush();
    expect(second.sent).toEqual(["1", "2"]);
    expect(lettersIn(first.store)).toBe(0);
  });

  test("a device that keeps nothing sends all the same, and says so", async () => {
    const sent: string[] = [];
    const outbox = new Outbox(
      async ({ input }) => {
        sent.push(input.id);
        return taken;
      },
      () => {
        throw new Error("denied");
      },
    );
    outbox.put(review("1"));
    expect(outbox.waitingIds()).toEqual(new Set(["1"]));
    await outbox.flush();
    expect([sent, outbox.state]).toEqual([["1"], { waiting: 0, reached: true, kept: false }]);
  });

  test("what others keep in the same place stays there", async () => {
    const { outbox, store } = prepared();
    store.setItem("naast.outbox.broken", "{");
    store.setItem("naast.draft.1", "words");
    outbox.put(review("1"));
    await outbox.flush();
    expect([lettersIn(store), store.getItem("naast.draft.1")]).toEqual([1, "words"]);
  });
});

describe("an answer that the server cannot digest", () => {
  test("holds up what is about the same, and nothing else", async () => {
    const { outbox, replies, sent } = prepared();
    replies.set("1", { kind: "trouble" });
    outbox.put(review("1", "card a"));
    outbox.put(review("2", "card a"));
    outbox.put(undo("3", "1"));
    outbox.put(review("4", "card b"));
    await outbox.flush();
    expect(sent).toEqual(["1", "4"]);
    expect(outbox.waitingIds()).toEqual(new Set(["1", "2", "3"]));
    replies.clear();
    await outbox.flush();
    expect(sent).toEqual(["1", "4", "1", "2", "3"]);
  });
});

describe("taking back", () => {
  test("what was never sent is gone", async () => {
    const { outbox, replies, sent } = prepared();
    replies.set("1", { kind: "notReached" });
    outbox.put(review("1"));
    outbox.put(review("2"));
    await outbox.flush();
    expect(outbox.takeBack("2")).toBe(true);
    replies.clear();
    await outbox.flush();
    expect(sent).toEqual(["1", "1"]);
  });

  test("what was sent may have arrived, also in a session of before", async () => {
    const { outbox, replies, store } = prepared();
    replies.set("1", { kind: "notReached" });
    outbox.put(review("1"));
    await outbox.flush();
    expect(outbox.takeBack("1")).toBe(false);
    expect(prepared(store).outbox.takeBack("1")).toBe(false);
    expect(outbox.waitingIds()).toEqual(new Set(["1"]));
    expect(outbox.takeBack("unknown")).toBe(false);
  });

  test("the undo of what waits is sent after it", async () => {
    const { outbox, replies, sent } = prepared();
    replies.set("1", { kind: "notReached" });
    outbox.put(review("1"));
    await outbox.flush();
    replies.clear();
    outbox.put(undo("2", "1"));
    await outbox.flush();
    expect(sent).toEqual(["1", "1", "2"]);
  });
});

test("what is put while others are sent goes with them", async () => {
  const { outbox, sent } = prepared();
  outbox.put(review("1"));
  outbox.put(review("2"));
  const pass = outbox.flush();
  outbox.put(review("3"));
  await pass;
  expect(sent).toEqual(["1", "2", "3"]);
  outbox.put(review("4"));
  await outbox.flush();
  expect(sent).toEqual(["1", "2", "3", "4"]);
});
