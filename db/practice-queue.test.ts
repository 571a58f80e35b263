import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import type { Rating } from "@/core/practice/card";
import { freshEntries } from "./due-queue";
import { learnerDay, onDay, practiceIn } from "./testing/practice";
import { learnerId, otherId, preparedText } from "./testing/prepared-text";

// What the counts say and what the queue gives, of the same cards.

let prepared: Awaited<ReturnType<typeof preparedText>>;
let practice: ReturnType<typeof practiceIn>;

beforeEach(async () => {
  prepared = await preparedText("Een huis.");
  practice = practiceIn(prepared.db);
});

/** Words of three letters, none of which is like another. */
const shortWords = (count: number) =>
  Array.from({ length: count }, (_, i) => String.fromCharCode(97 + (i % 26), 97 + Math.floor(i / 26), 120));

const left = async (now: Date, settings: { newCardsPerDay: number; reviewsPerDay: number }) => {
  const { learning, review, new: fresh } = await practice.counts(now, { settings });
  return learning + review + fresh;
};

test("a session is given something as long as anything is left, and comes to an end", async () => {
  const card = fc.record({
    phase: fc.constantFrom("new", "new", "learning", "review", "review", "relearning"),
    dueDay: fc.integer({ min: -2, max: 1 }),
    minutes: fc.integer({ min: -30, max: 30 }),
    aside: fc.constantFrom("", "", "", "leech", "unread", "moot"),
    buriedDay: fc.constantFrom(null, null, null, 0, -1),
  });
  const entry = fc.record({
    lemma: fc.constantFrom(
      "verklaring",
      "verkiezing",
      "huis",
      "huur",
      "duur",
      "boom",
      "optreden",
      "aantreden",
    ),
    cards: fc.array(card, { minLength: 1, maxLength: 3 }),
  });
  const deck = fc.record({
    entries: fc.uniqueArray(entry, { minLength: 2, maxLength: 6, selector: ({ lemma }) => lemma }),
    newCardsPerDay: fc.integer({ min: 0, max: 4 }),
    reviewsPerDay: fc.integer({ min: 0, max: 4 }),
    ratings: fc.array(fc.constantFrom<Rating[]>(1, 2, 3, 3, 4), { minLength: 1, maxLength: 9 }),
  });
  const kinds = ["recognition", "production", "article"] as const;
  await fc.assert(
    fc.asyncProperty(deck, async ({ entries, ratings, ...settings }) => {
      await prepared.db.entry.deleteMany();
      await prepared.db.mutation.deleteMany();
      for (const { lemma, cards } of entries) {
        await practice.add(lemma);
        for (const [i, { phase, dueDay, minutes, aside, buriedDay }] of cards.entries()) {
          const kind = kinds[i] ?? "recognition";
          if (kind !== "recognition") await practice.addCard(lemma, kind);
          const id = kind === "recognition" ? lemma : `${lemma}:${kind}`;
          const rests = { aside, buriedDay: buriedDay === null ? null : learnerDay(buriedDay) };
          const due = { phase, dueDay: learnerDay(dueDay), due: onDay(dueDay, minutes * 60) };
          if (phase === "new") await prepared.db.card.updateMany({ where: { id }, data: rests });
          else await practice.put(id, { ...due, ...rests });
        }
      }
      let now = onDay(0);
      let answers = 0;
      for (;;) {
        const given = await practice.due(now, { settings, limit: 3 });
        expect(given.length > 0).toBe((await left(now, settings)) > 0);
        if (given.length === 0) break;
        for (const id of given) {
          // In the end all are known: each answer of 1 brings a card back within the day.
          const rating = answers < 20 ? (ratings[answers % ratings.length] ?? 3) : 4;
          expect(await practice.answer({ [id]: rating }, now)).toMatchObject({ ok: true });
          now = new Date(now.getTime() + 20_000);
          expect(answers++).toBeLessThan(100);
        }
      }
    }),
    { numRuns: 25 },
  );
}, 60_000);

test("of words that are all mixed up with one another one comes each day", async () => {
  const lemmas = ["verkiezing", "verklaring", "verpleging", "vertaling", "verwijzing"];
  for (const lemma of lemmas) await practice.add(lemma, { meanings: ["thing"] });
  const introduced: string[] = [];
  for (const day of lemmas.keys()) {
    const fresh = (await practice.due(onDay(day))).filter((id) => !introduced.includes(id));
    introduced.push(...fresh);
    expect(introduced).toEqual(lemmas.slice(0, day + 1));
    await practice.answer(Object.fromEntries(fresh.map((id) => [id, 3])), onDay(day));
  }
});

describe("where a day may have very many new cards", () => {
  const many = { settings: { newCardsPerDay: 9_999 } };

  test("they are counted, those that interfere too once they are more than fifty", async () => {
    for (const lemma of shortWords(60)) await practice.add(lemma);
    expect(await practice.counts(onDay(0), many)).toMatchObject({ new: 60 });
    expect(await practice.counts(onDay(0), { settings: { newCardsPerDay: 55 } })).toMatchObject({ new: 55 });
    expect(await practice.counts(onDay(0), { settings: { newCardsPerDay: 50 } })).toMatchObject({ new: 50 });
  });

  test("fewer are counted without those that interfere", async () => {
    for (const lemma of shortWords(60)) await practice.add(lemma, { meanings: ["thing"] });
    await practice.add("huis");
    expect(await practice.counts(onDay(0), many)).toMatchObject({ new: 2 });
  });

  test("entries are counted once, and only the learner's that are in line", async () => {
    for (const lemma of shortWords(5)) await practice.add(lemma);
    const [first = "", second = "", third = ""] = shortWords(3);
    await practice.addCard(first, "production");
    await practice.put(second);
    await prepared.db.card.updateMany({ where: { id: third }, data: { buriedDay: learnerDay(0) } });
    const count = (owner: string, most: number, held: string[] = []) =>
      freshEntries(prepared.db, { learnerId: owner, today: learnerDay(0), held }, most);
    expect(await count(learnerId, 99)).toBe(3);
    expect(await count(learnerId, 2)).toBe(2);
    expect(await count(learnerId, 99, [first])).toBe(2);
    expect(await count(otherId, 99)).toBe(0);
  });
});
