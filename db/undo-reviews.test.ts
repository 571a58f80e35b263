import fc from "fast-check";
import { v7 as newId } from "uuid";
import { beforeEach, describe, expect, test } from "vitest";
import type { Rating } from "@/core/practice/card";
import { setAside } from "./cards";
import { editEntry } from "./glossary";
import { entryOf } from "./testing/entries";
import { learnerDay, onDay, practiceIn } from "./testing/practice";
import { learnerId, otherId, preparedText } from "./testing/prepared-text";

let prepared: Awaited<ReturnType<typeof preparedText>>;
let practice: ReturnType<typeof practiceIn>;

beforeEach(async () => {
  prepared = await preparedText("Een huis.");
  practice = practiceIn(prepared.db);
});

/** All that an answer may change, as it is stored, and what practice makes of it. */
const everything = async (now: Date) => ({
  cards: await prepared.db.$queryRaw`SELECT * FROM "Card" ORDER BY "learnerId", "id"`,
  entries: await prepared.db.$queryRaw`SELECT * FROM "Entry" ORDER BY "learnerId", "id"`,
  counts: await practice.counts(now),
  due: await practice.due(now),
});
const card = (id: string) => practice.card(id);
const answered = async (ratings: Record<string, Rating>, now: Date): Promise<string> => {
  const id = newId();
  expect(await practice.answer(ratings, now, { id })).toMatchObject({ ok: true });
  return id;
};
const ok = { ok: true };
const stale = { ok: false, reason: "stale" };

test("undoing the last of any answers gives back all that it changed", async () => {
  const someAnswers = fc.array(
    fc.record({
      cards: fc.uniqueArray(fc.nat(11), { minLength: 1, maxLength: 3 }),
      rating: fc.constantFrom<Rating[]>(1, 2, 3, 4),
      hours: fc.nat(120),
    }),
    { minLength: 1, maxLength: 6 },
  );
  await fc.assert(
    fc.asyncProperty(someAnswers, async (answers) => {
      const { db } = prepared;
      await db.entry.deleteMany();
      await db.mutation.deleteMany();
      await practice.add("huis", { article: "het" });
      await practice.add("optreden", { partOfSpeech: "verb" });
      await practice.add("krant");
      await practice.put("krant", { lapses: 7, dueDay: learnerDay(0) });
      await practice.addCard("krant", "article");
      let now = onDay(0);
      for (const [i, { cards, rating, hours }] of answers.entries()) {
        const ids = (await db.card.findMany({ orderBy: { id: "asc" } })).map(({ id }) => id);
        const ratings = Object.fromEntries(cards.map((n) => [ids[n % ids.length] ?? "", rating]));
        now = new Date(now.getTime() + hours * 3_600_000);
        const before = await everything(now);
        const answerId = await answered(ratings, now);
        if (i < answers.length - 1) continue;
        expect(await everything(now)).not.toEqual(before);
        expect(await practice.undo(answerId, now)).toEqual(ok);
        expect(await everything(now)).toEqual(before);
      }
    }),
    { numRuns: 30 },
  );
}, 60_000);

describe("an answer that was undone", () => {
  test("stays so when it, or the undoing, is sent again", async () => {
    await practice.add("huis");
    const before = await everything(onDay(1));
    const id = newId();
    const first = await practice.answer({ huis: 3 }, onDay(0), { id });
    const undoing = newId();
    expect(await practice.undo(id, onDay(1), { id: undoing })).toEqual(ok);
    expect(await practice.answer({ huis: 3 }, onDay(1), { id })).toEqual(first);
    expect(await practice.undo(id, onDay(2), { id: undoing })).toEqual(ok);
    expect(await practice.undo(id, onDay(2))).toEqual(ok);
    await prepared.db.mutation.deleteMany();
    expect(await practice.answer({ huis: 3 }, onDay(1), { id })).toMatchObject(ok);
    expect(await everything(onDay(1))).toEqual(before);
    expect(await prepared.db.review.findMany()).toMatchObject([{ undoneAt: onDay(1) }]);
  });

  test("can be given otherwise", async () => {
    await practice.add("huis");
    const first = await answered({ huis: 1 }, onDay(0));
    await practice.undo(first, onDay(0, 5));
    await answered({ huis: 4 }, onDay(0, 9));
    expect(await card("huis")).toMatchObject({ phase: "review", reps: 1, lapses: 0 });
    expect(await practice.counts(onDay(0, 9))).toMatchObject({ doneToday: 1, newToday: 1 });
  });
});

describe("what cannot be undone", () => {
  test("an answer that is unknown or another learner's", async () => {
    await practice.add("huis");
    const id = await answered({ huis: 3 }, onDay(0));
    const unknown = { ok: false, reason: "unknownReview" };
    expect(await practice.undo(newId(), onDay(0))).toEqual(unknown);
    expect(await practice.undo(id, onDay(0), { learnerId: otherId })).toEqual(unknown);
    expect(await card("huis")).toMatchObject({ reps: 1 });
  });

  test("an answer after which a card was answered again, until that is undone, also where a clock was put back", async () => {
    await practice.add("huis");
    await practice.add("krant");
    const before = await everything(onDay(1));
    const first = await answered({ huis: 3, krant: 3 }, onDay(0));
    const second = await answered({ huis: 3 }, onDay(-1));
    expect(await practice.undo(first, onDay(1))).toEqual(stale);
    expect(await card("huis")).toMatchObject({ reps: 2 });
    expect(await practice.undo(second, onDay(1))).toEqual(ok);
    expect(await practice.undo(first, onDay(1))).toEqual(ok);
    expect(await everything(onDay(1))).toEqual(before);
  });
});

describe("what was done since stays", () => {
  test("cards that were brought in and answered", async () => {
    await practice.add("huis");
    const first = await answered({ huis: 4 }, onDay(0));
    const { id = "" } = (await prepared.db.card.findFirst({ where: { kind: "production" } })) ?? {};
    await answered({ [id]: 3 }, onDay(1));
    expect(await practice.undo(first, onDay(1))).toEqual(ok);
    const left = await prepared.db.card.findMany({ orderBy: { reps: "asc" } });
    expect(left.map(({ kind, reps }) => [kind, reps])).toEqual([
      ["recognition", 0],
      ["production", 1],
    ]);
    expect((await prepared.db.entry.findFirst())?.status).toBe("learning");
  });

  test("an entry that is known, also of a card that had become a leech", async () => {
    await practice.add("huis");
    await practice.add("krant");
    await practice.put("krant", { lapses: 7 });
    const id = await answered({ huis: 3, krant: 1 }, onDay(0));
    for (const entryId of ["huis", "krant"]) {
      const entry = entryOf(entryId, { status: "known" });
      await editEntry(prepared.db, { learnerId, id: newId(), entryId, base: 1, entry }, onDay(0));
    }
    expect(await practice.undo(id, onDay(0))).toEqual(ok);
    expect([await card("huis"), await card("krant")]).toMatchObject([
      { phase: "new", aside: "known" },
      { lapses: 7, aside: "known" },
    ]);
    expect(await prepared.db.entry.count({ where: { status: "known" } })).toBe(2);
  });

  test("a card that was put aside", async () => {
    await practice.add("huis");
    const id = await answered({ huis: 3 }, onDay(0));
    const input = { learnerId, id: newId(), cardId: "huis", aside: "suspended" as const };
    await setAside(prepared.db, input, onDay(0));
    expect(await practice.undo(id, onDay(0))).toEqual(ok);
    expect(await card("huis")).toMatchObject({ phase: "new", aside: "suspended" });
  });
});
