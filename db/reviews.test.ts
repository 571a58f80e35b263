import { v7 as newId } from "uuid";
import { beforeEach, describe, expect, test } from "vitest";
import { algorithm } from "@/core/practice/scheduler";
import { deleteEntries } from "./glossary";
import { answerHistories, confusions, countReviews } from "./reviews";
import { clock, learnerDay, onDay, practiceIn } from "./testing/practice";
import { at, learnerId, otherId, preparedText } from "./testing/prepared-text";

let prepared: Awaited<ReturnType<typeof preparedText>>;
let practice: ReturnType<typeof practiceIn>;

beforeEach(async () => {
  prepared = await preparedText("Een huis.");
  practice = practiceIn(prepared.db);
  await practice.add("huis");
});

const cards = (owner = learnerId) =>
  prepared.db.card.findMany({ where: { learnerId: owner }, orderBy: { id: "asc" } });
const reviews = () => prepared.db.review.findMany({ orderBy: { id: "asc" } });
const kinds = async (entryId: string) =>
  (await cards()).filter((card) => card.entryId === entryId).map(({ kind }) => kind);
const statusOf = async (id: string) => (await prepared.db.entry.findFirstOrThrow({ where: { id } })).status;

describe("an answer", () => {
  test("schedules the card and keeps a review with all that was", async () => {
    const before = await practice.put("huis");
    const id = newId();
    const said = await practice.answer({ huis: 3 }, onDay(0), { id, confusedWith: "boom" });
    const card = await practice.card("huis");
    expect(card).toMatchObject({ phase: "review", reps: 6, lapses: 0, lastReview: onDay(0), algorithm });
    expect(card.stability).toBeGreaterThan(20);
    expect(card.dueDay - learnerDay(0)).toBe(card.interval);
    const due = card.due.toISOString();
    const { interval, dueDay } = card;
    const given = { cardId: "huis", phase: "review", interval, dueDay, due, leech: false };
    expect(said).toEqual({ ok: true, cards: [given] });
    const [review] = await reviews();
    expect(review).toMatchObject({
      ...{ learnerId, cardId: "huis", answerId: id, kind: "recognition", exercise: "meaning", rating: 3 },
      ...{ answer: null, confusedWith: "boom", duration: 4_000, reviewedAt: onDay(0), day: learnerDay(0) },
      ...{ phase: "review", elapsedDays: 20, interval: 20, stabilityBefore: 20, algorithm, undoneAt: null },
    });
    expect(review?.stabilityAfter).toBe(card.stability);
    expect(review?.before).toMatchObject({
      card: { id: "huis", reps: 5, due: "2026-11-22T02:00:00.000+00:00" },
    });
    expect(before.due).toEqual(at(-36_000));
  });

  describe("is spread", () => {
    /** The day that the answer with the i-th id gives. */
    const dayGiven = async (i: number) => {
      await practice.put("huis");
      const reviewId = `00000000-0000-7000-8000-${String(i).padStart(12, "0")}`;
      await practice.answer({}, onDay(0), { cards: [{ reviewId, cardId: "huis", rating: 3 }] });
      return (await practice.card("huis")).dueDay;
    };

    test("over several days, away from those of its siblings", async () => {
      await practice.addCard("huis", "production");
      const siblingDay = await dayGiven(0);
      await practice.put("huis:production", { dueDay: siblingDay });
      const days = new Set<number>();
      for (let i = 1; i <= 20; i++) days.add(await dayGiven(i));
      expect(days.size).toBeGreaterThan(5);
      expect(days).not.toContain(siblingDay);
    });

    test("to days on which little else is due", async () => {
      const free = await dayGiven(0);
      const busy = Array.from({ length: 600 }, (_, i) => ({ id: `e-${i}`, dueDay: free - 20 + (i % 40) }));
      const times = { createdAt: at(0), updatedAt: at(0) };
      const word = { lemma: "x", lemmaKey: "x", partOfSpeech: "noun", meanings: "", version: 1, ...times };
      await prepared.db.entry.createMany({ data: busy.map(({ id }) => ({ learnerId, id, ...word })) });
      const review = { kind: "recognition", phase: "review", due: at(0), createdAt: at(0) };
      const data = busy.map((card) => ({ learnerId, entryId: card.id, ...card, ...review }));
      await prepared.db.card.createMany({ data: data.filter(({ dueDay }) => dueDay !== free) });
      const days: number[] = [];
      for (let i = 1; i <= 20; i++) days.push(await dayGiven(i));
      expect(days.filter((day) => day === free).length).toBeGreaterThan(10);
    });
  });

  test("to a new entry makes it one that is learned, and no other", async () => {
    await practice.add("boom");
    await practice.add("krant", { status: "known" });
    await practice.answer({ huis: 3, krant: 3 }, onDay(0));
    expect([await statusOf("huis"), await statusOf("boom"), await statusOf("krant")]).toEqual([
      "learning",
      "new",
      "known",
    ]);
  });

  test("again with the same id gives the same answer and changes nothing", async () => {
    const id = newId();
    const first = await practice.answer({ huis: 1 }, onDay(0), { id });
    const stored = [await cards(), await reviews()];
    expect(await practice.answer({ huis: 4 }, onDay(1), { id })).toEqual(first);
    await prepared.db.mutation.deleteMany();
    expect(await practice.answer({ huis: 1 }, onDay(1), { id })).toEqual(first);
    expect([await cards(), await reviews()]).toEqual(stored);
  });

  test("to a card that is unknown or another learner's is refused whole", async () => {
    await practice.add("boom", {}, { learnerId: otherId });
    const before = [await cards(), await cards(otherId)];
    const unknown = { ok: false, reason: "unknownCard" };
    expect(await practice.answer({ huis: 3, boom: 3 }, onDay(0))).toEqual(unknown);
    expect(await practice.answer({ huis: 3 }, onDay(0), { learnerId: otherId })).toEqual(unknown);
    expect([await cards(), await cards(otherId), await reviews()]).toEqual([...before, []]);
  });

  test("that fails on the way leaves nothing", async () => {
    await practice.addCard("huis", "production");
    await practice.add("boom");
    await practice.answer({ boom: 3 }, onDay(0));
    const stored = [await cards(), await reviews(), await statusOf("huis")];
    // The last statement fails: the review's id is taken.
    const taken = (await reviews())[0]?.id ?? "";
    const cardsAgain = { cards: [{ reviewId: taken, cardId: "huis", rating: 4 as const }] };
    await expect(practice.answer({}, onDay(1), { id: newId(), ...cardsAgain })).rejects.toThrow();
    expect([await cards(), await reviews(), await statusOf("huis")]).toEqual(stored);
  });

  test("names a card twice: the first counts", async () => {
    const twice = [3, 1].map((rating) => ({ reviewId: newId(), cardId: "huis", rating: rating as 1 | 3 }));
    expect(await practice.answer({}, onDay(0), { cards: twice })).toMatchObject({ ok: true });
    expect(await reviews()).toMatchObject([{ rating: 3 }]);
    expect(await practice.card("huis")).toMatchObject({ reps: 1 });
  });
});

describe("siblings", () => {
  beforeEach(async () => {
    await practice.put("huis");
    for (const kind of ["production", "article", "split"] as const) await practice.addCard("huis", kind);
    await practice.put("huis:article", { dueDay: learnerDay(-3) });
    await practice.put("huis:split", { dueDay: learnerDay(1) });
  });
  const resting = async () => (await cards()).filter(({ buriedDay }) => buriedDay !== null);

  test("that are new or due rest for the day", async () => {
    await practice.answer({ huis: 3 }, onDay(0));
    expect((await resting()).map(({ id, buriedDay }) => [id, buriedDay])).toEqual([
      ["huis:article", learnerDay(0)],
      ["huis:production", learnerDay(0)],
    ]);
    expect(await practice.due(onDay(0))).toEqual([]);
    expect(await practice.due(onDay(1))).toEqual(["huis:article"]);
  });

  test("that were answered too, or stand in their learning steps, do not", async () => {
    const steps = { phase: "relearning", dueDay: learnerDay(0), due: onDay(0, 300), interval: 0 };
    await practice.put("huis:production", steps);
    await practice.answer({ huis: 3, "huis:article": 1 }, onDay(0));
    expect(await resting()).toEqual([]);
    expect(await practice.due(onDay(0, 600))).toEqual(["huis:production"]);
  });
});

describe("a recognition card that is known well enough", () => {
  test("brings in the other kinds, to come first on the next day", async () => {
    await practice.add("krant");
    await practice.answer({ huis: 3 }, onDay(0));
    expect(await kinds("huis")).toEqual(["recognition"]);
    await practice.answer({ huis: 4 }, onDay(0, 600));
    expect((await kinds("huis")).sort()).toEqual(["article", "production", "recognition"]);
    expect(await practice.due(onDay(0, 700))).toEqual(["krant"]);
    const [next] = await practice.due(onDay(1));
    expect((await cards()).find(({ id }) => id === next)?.entryId).toBe("huis");
    await practice.answer({ huis: 3 }, onDay(30));
    expect(await kinds("huis")).toHaveLength(3);
  });

  test("brings in none where it is not practised, nor does another kind", async () => {
    await practice.add("boom", { status: "known" });
    await practice.answer({ boom: 4 }, onDay(0));
    expect(await kinds("boom")).toEqual(["recognition"]);
    await practice.addCard("huis", "production");
    await practice.answer({ "huis:production": 4 }, onDay(0));
    expect((await kinds("huis")).sort()).toEqual(["production", "recognition"]);
  });
});

test.each<[lapses: number, leech: boolean]>([
  [6, false],
  [7, true],
  [8, false],
  [11, true],
])("a card that lapses after %i lapses is put aside: %s", async (lapses, leech) => {
  await practice.put("huis", { lapses });
  expect(await practice.answer({ huis: 1 }, onDay(0))).toMatchObject({ cards: [{ leech }] });
  expect(await practice.card("huis")).toMatchObject({ lapses: lapses + 1, aside: leech ? "leech" : "" });
});

test("histories hold what stands, in order, of the learner alone", async () => {
  await practice.add("boom");
  await practice.add("boom", {}, { learnerId: otherId });
  const id = newId();
  await practice.answer({ huis: 3, boom: 1 }, onDay(0));
  await practice.answer({ huis: 2 }, onDay(1), { id });
  await practice.answer({ boom: 3 }, onDay(0), { learnerId: otherId });
  await practice.undo(id, onDay(1));
  await practice.answer({ huis: 4 }, onDay(2));
  expect(await answerHistories(prepared.db, { learnerId })).toEqual([
    { cardId: "boom", reviews: [{ rating: 1, reviewedAt: onDay(0) }] },
    {
      cardId: "huis",
      reviews: [
        { rating: 3, reviewedAt: onDay(0) },
        { rating: 4, reviewedAt: onDay(2) },
      ],
    },
  ]);
  expect(await countReviews(prepared.db, { learnerId })).toBe(3);
});

test("confusions are those of all cards of an entry, most often first", async () => {
  for (const id of ["boom", "krant", "weg"]) await practice.add(id);
  await practice.addCard("huis", "production");
  const mixedUp: [string, string][] = [
    ["huis", "boom"],
    ["huis", "krant"],
    ["huis:production", "krant"],
    ["huis", "weg"],
    ["huis", "huis"],
    ["huis", "nowhere"],
  ];
  for (const [i, [card, confusedWith]] of mixedUp.entries())
    await practice.answer({ [card]: 1 }, onDay(i), { confusedWith });
  await deleteEntries(prepared.db, { learnerId, ids: ["weg"] }, at(0));
  const of = (owner: string) => confusions(prepared.db, { learnerId: owner, entryIds: ["huis", "boom"] });
  expect(await of(learnerId)).toEqual(new Map([["huis", ["krant", "boom"]]]));
  expect(await of(otherId)).toEqual(new Map());
});

test("the day is the learner's: before the rollover hour it is still the day before", async () => {
  const night = new Date("2026-11-23T01:30:00Z");
  await practice.answer({ huis: 3 }, night);
  expect(clock.rolloverHour).toBe(4);
  expect(await reviews()).toMatchObject([{ day: learnerDay(0) }]);
});
