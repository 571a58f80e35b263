import { beforeEach, describe, expect, test } from "vitest";
import { cardsOfEntries, dueByText, dueCards, dueEntryIds, entryIdsByTag } from "./due-cards";
import { addEntry, deleteEntries } from "./glossary";
import { entryOf } from "./testing/entries";
import { learnerDay, onDay, practiceIn } from "./testing/practice";
import { at, learnerId, otherId, preparedText } from "./testing/prepared-text";

let prepared: Awaited<ReturnType<typeof preparedText>>;
let practice: ReturnType<typeof practiceIn>;

beforeEach(async () => {
  prepared = await preparedText("Een huis.");
  practice = practiceIn(prepared.db);
});

const today = learnerDay(0);
const now = onDay(0);
/** No two of them look alike. */
const words = ["huis", "fiets", "krant", "regering", "boom", "olifant", "zee", "vergunning"] as const;
const addWords = async (count: number) => {
  for (const [i, word] of words.slice(0, count).entries())
    await practice.add(`${i + 1}-${word}`, { lemma: word });
};
const learning = (due: Date) => ({ phase: "learning", due, interval: 0, stability: 0.5, reps: 1 });

describe("the queue", () => {
  test("gives what is learned and due now, the oldest first, then reviews by day, then new cards", async () => {
    await addWords(7);
    await practice.put("1-huis", learning(onDay(0, -60)));
    await practice.put("2-fiets", { ...learning(onDay(0, -120)), phase: "relearning" });
    await practice.put("3-krant", learning(onDay(0, 60)));
    await practice.put("4-regering", { dueDay: today });
    await practice.put("5-boom", { dueDay: today - 3 });
    await practice.put("6-olifant", { dueDay: today + 1 });
    const queue = ["2-fiets", "1-huis", "5-boom", "4-regering"];
    expect(await practice.due(now, { settings: { newCardsPerDay: 0 } })).toEqual(queue);
    expect((await practice.due(now)).sort()).toEqual([...queue, "7-zee"].sort());
    expect(await practice.due(now, { limit: 3 })).toEqual(queue.slice(0, 3));
  });

  test("gives a card with its memory and its entry", async () => {
    await practice.add("huis", {
      article: "het",
      meanings: ["house", "home"],
      note: "!",
      status: "learning",
    });
    await practice.put("huis");
    const settings = { newCardsPerDay: 0, reviewsPerDay: 9 };
    const input = { learnerId, today, settings, limit: 9, exclude: [], ahead: false };
    expect(await dueCards(prepared.db, input, now)).toEqual([
      {
        card: {
          ...{
            id: "huis",
            entryId: "huis",
            kind: "recognition",
            phase: "review",
            stability: 20,
            difficulty: 5,
          },
          ...{ step: 0, interval: 20, reps: 5, lapses: 0, lastReview: onDay(-20), dueDay: today },
          ...{ due: at(-36_000), aside: "", buriedDay: null },
        },
        entry: {
          ...{ id: "huis", lemma: "huis", article: "het", partOfSpeech: "noun", meanings: ["house", "home"] },
          ...{ note: "!", status: "learning" },
        },
      },
    ]);
  });

  test("mixes new cards in at even places, also where it is taken in small helpings", async () => {
    await addWords(8);
    for (const word of words.slice(0, 6)) await practice.put(`${words.indexOf(word) + 1}-${word}`);
    const isNew = (ids: string[]) => ids.map((id) => Number(id[0]) > 6);
    const [n, r] = [true, false];
    expect(isNew(await practice.due(now))).toEqual([r, r, n, r, r, r, n, r]);
    expect(isNew(await practice.due(now, { limit: 4 }))).toEqual([r, r, n, r]);
  });

  test("never gives two cards of an entry, nor a sibling of one that the client holds", async () => {
    await addWords(2);
    await practice.addCard("1-huis", "production");
    await practice.addCard("1-huis", "article");
    await practice.put("1-huis");
    await practice.put("1-huis:article", { dueDay: today - 1 });
    expect(await practice.due(now)).toEqual(["1-huis:article", "2-fiets"]);
    expect(await practice.due(now, { exclude: ["1-huis:article"] })).toEqual(["2-fiets"]);
    await practice.put("1-huis:production", learning(onDay(0, -60)));
    expect(await practice.due(now)).toEqual(["1-huis:production", "2-fiets"]);
  });

  test("passes over cards that are aside or rest today, and other learners'", async () => {
    await addWords(4);
    await practice.add("boom", {}, { learnerId: otherId });
    await practice.put("1-huis", { buriedDay: today });
    await practice.put("2-fiets", { buriedDay: today - 1 });
    await practice.put("3-krant", { aside: "leech" });
    await deleteEntries(prepared.db, { learnerId, ids: ["4-regering"] }, now);
    expect(await practice.due(now)).toEqual(["2-fiets"]);
    expect(await practice.due(now, { learnerId: otherId })).toEqual(["boom"]);
  });

  test("keeps to the new cards of a day, those that were undone or are held told", async () => {
    await addWords(5);
    const three = { settings: { newCardsPerDay: 3 } };
    expect(await practice.due(now, three)).toEqual(["1-huis", "2-fiets", "3-krant"]);
    expect(await practice.due(now, { ...three, exclude: ["1-huis", "2-fiets"] })).toEqual(["3-krant"]);
    const id = "00000000-0000-7000-8000-000000000001";
    await practice.answer({ "1-huis": 4, "2-fiets": 4 }, now, { id });
    expect(await practice.due(now, three)).toEqual(["3-krant"]);
    expect(await practice.counts(now, three)).toMatchObject({ new: 1, newToday: 2 });
    await practice.undo(id, now);
    expect(await practice.due(now, three)).toHaveLength(3);
    await practice.answer({ "1-huis": 4, "2-fiets": 4, "3-krant": 4 }, now);
    expect(await practice.due(now, three)).toEqual([]);
    const next = await practice.due(onDay(1), { settings: { newCardsPerDay: 20 } });
    expect(next).toEqual(expect.arrayContaining(["4-regering", "5-boom"]));
  });

  test("keeps to the reviews of a day", async () => {
    await addWords(4);
    for (let i = 1; i <= 4; i++) await practice.put(`${i}-${words[i - 1]}`);
    const three = { settings: { reviewsPerDay: 3 } };
    expect(await practice.due(now, three)).toHaveLength(3);
    expect(await practice.due(now, { ...three, exclude: ["1-huis"] })).toEqual(["2-fiets", "3-krant"]);
    await practice.answer({ "1-huis": 3, "4-regering": 3 }, now);
    expect(await practice.due(now, three)).toEqual(["2-fiets"]);
    expect(await practice.counts(now, three)).toMatchObject({ review: 1, nextDay: today + 1 });
  });

  test("introduces no two words on one day that are easily mixed up", async () => {
    await practice.add("1", { lemma: "verklaring" });
    await practice.add("2", { lemma: "verkiezing" });
    await practice.add("3", { lemma: "begin", meanings: ["start"] });
    await practice.add("4", { lemma: "aanvang", meanings: ["start", "beginning"] });
    expect(await practice.due(now)).toEqual(["1", "3"]);
    expect(await practice.counts(now)).toMatchObject({ new: 2 });
    expect(await practice.due(now, { exclude: ["1"] })).toEqual(["3"]);
    await practice.answer({ "1": 3, "3": 3 }, now);
    expect(await practice.due(now)).toEqual([]);
    expect(await practice.due(onDay(1))).toEqual(expect.arrayContaining(["2", "4"]));
  });

  test("looks on where the first in line are all easily mixed up", async () => {
    for (let i = 10; i < 60; i++)
      await practice.add(`${i}`, { lemma: `${words[0]}${i}`, meanings: ["house"] });
    await practice.add("99", { lemma: "olifant" });
    expect(await practice.due(now, { limit: 2 })).toEqual(["10", "99"]);
  });

  test("goes ahead to what is learned within 20 minutes, also beyond the day, but only when asked", async () => {
    await addWords(2);
    const night = new Date("2026-11-23T02:50:00Z");
    const minutes = (count: number) => new Date(night.getTime() + count * 60_000);
    await practice.put("1-huis", { ...learning(minutes(15)), dueDay: today + 1 });
    await practice.put("2-fiets", learning(minutes(21)));
    expect(await practice.due(night)).toEqual([]);
    expect(await practice.due(night, { ahead: true })).toEqual(["1-huis"]);
    await practice.put("2-fiets", { dueDay: today - 1 });
    expect(await practice.due(night, { ahead: true })).toEqual(["2-fiets"]);
  });
});

describe("counts", () => {
  test("tell what is to come, what was done and when the next is due", async () => {
    await addWords(7);
    await practice.put("1-huis", learning(onDay(0, -60)));
    await practice.put("2-fiets", learning(onDay(0, 3_600)));
    await practice.put("3-krant");
    await practice.put("4-regering", { dueDay: today + 9 });
    await practice.put("5-boom", { aside: "leech" });
    expect(await practice.counts(now)).toEqual({
      ...{
        learning: 1,
        review: 1,
        new: 2,
        later: 1,
        doneToday: 0,
        newToday: 0,
        nextDay: today + 9,
        aside: 1,
      },
    });
    await practice.answer({ "3-krant": 3, "6-olifant": 4 }, now);
    await practice.answer({ "1-huis": 1 }, now);
    expect(await practice.counts(now)).toMatchObject({ ...{ learning: 0, review: 0, new: 1, later: 2 } });
    expect(await practice.counts(now)).toMatchObject({ doneToday: 2, newToday: 1 });
  });

  test("of siblings count one, and what rests today is due tomorrow", async () => {
    await addWords(1);
    await practice.addCard("1-huis", "production");
    await practice.put("1-huis");
    await practice.put("1-huis:production");
    expect(await practice.counts(now)).toMatchObject({ review: 1, nextDay: null });
    await practice.answer({ "1-huis": 3 }, now);
    expect(await practice.counts(now)).toMatchObject({ review: 0, nextDay: today + 1 });
  });

  test("of nobody are nothing", async () => {
    await addWords(1);
    expect(await practice.counts(now, { learnerId: otherId })).toEqual({
      ...{ learning: 0, review: 0, new: 0, later: 0, doneToday: 0, newToday: 0, nextDay: null, aside: 0 },
    });
  });
});

test("dueByText tells in which texts the due entries were met", async () => {
  const { db, paragraphId } = prepared;
  for (const id of ["huis", "krant", "boom", "zee"]) {
    const sentence = { text: "Een huis.", paragraphId: id === "boom" ? null : paragraphId };
    await addEntry(db, { learnerId, id, entry: entryOf(id), sentence }, at(0));
  }
  await practice.addCard("huis", "production");
  for (const id of ["huis", "huis:production", "krant", "boom"]) await practice.put(id);
  expect(await dueByText(db, { learnerId, today }, now)).toEqual([
    { slug: "een-tekst", title: "Een tekst", due: 2 },
  ]);
  expect(await dueByText(db, { learnerId, today: today - 1 }, now)).toEqual([]);
  expect(await dueByText(db, { learnerId: otherId, today }, now)).toEqual([]);
});

test("cardsOfEntries gives all cards of some entries, the recognition card first", async () => {
  await addWords(2);
  await practice.addCard("1-huis", "article");
  await practice.put("1-huis", { aside: "leech" });
  await practice.add("1-huis", { lemma: "tuin" }, { learnerId: otherId });
  const cards = await cardsOfEntries(prepared.db, { learnerId, entryIds: ["1-huis", "nowhere"] });
  expect([...cards.keys()]).toEqual(["1-huis"]);
  expect(cards.get("1-huis")).toMatchObject([
    { kind: "recognition", aside: "leech", dueDay: today, lastReview: onDay(-20) },
    { kind: "article", aside: "", phase: "new", lastReview: null },
  ]);
  expect(await cardsOfEntries(prepared.db, { learnerId: otherId, entryIds: ["2-fiets"] })).toEqual(new Map());
});

test("dueEntryIds are those of which the recognition card would be asked now", async () => {
  await addWords(8);
  const put: Record<string, Parameters<typeof practice.put>[1]> = {
    "1-huis": {},
    "2-fiets": { dueDay: today + 1 },
    "3-krant": learning(onDay(0, 60)),
    "4-regering": learning(onDay(0, -60)),
    "5-boom": { aside: "leech" },
    "6-olifant": { buriedDay: today },
    "7-zee": { dueDay: today - 9, buriedDay: today - 9 },
  };
  for (const [id, data] of Object.entries(put)) await practice.put(id, data);
  await practice.addCard("8-vergunning", "production");
  await practice.put("8-vergunning:production");
  const entryIds = [...Object.keys(put), "8-vergunning", "nowhere"];
  const due = await dueEntryIds(prepared.db, { learnerId, entryIds, today }, now);
  expect([...due].sort()).toEqual(["1-huis", "4-regering", "7-zee"]);
  expect(await dueEntryIds(prepared.db, { learnerId: otherId, entryIds, today }, now)).toEqual(new Set());
});

test("entryIdsByTag finds a tag as it is written, in the learner's own glossary", async () => {
  await practice.add("huis", { tags: ["wonen", "a_b"] });
  await practice.add("boom", { tags: ["Wonen"] });
  await practice.add("weg", { tags: ["wonen"] });
  await practice.add("tuin", { tags: ["wonen"] }, { learnerId: otherId });
  await deleteEntries(prepared.db, { learnerId, ids: ["weg"] }, now);
  const tagged = (tag: string) => entryIdsByTag(prepared.db, { learnerId, tag });
  expect([await tagged("wonen"), await tagged("a%b"), await tagged("won")]).toEqual([["huis"], [], []]);
});
