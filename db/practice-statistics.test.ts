import { beforeEach, describe, expect, test } from "vitest";
import type { Database } from "./connect";
import type { Prisma } from "./generated/prisma/client";
import { attemptSeries, dayCounts, dueCounts, textProgress } from "./practice-statistics";
import { at, learnerId, otherId, preparedText } from "./testing/prepared-text";

const dutch = ["# Een brug", "De brug is dicht.", "Niemand kon erdoor.", "Morgen gaat hij open."];
let db: Database;
let paragraphs: string[];
let correct: (dutch: readonly string[]) => Promise<string[]>;
let ids = 0;

beforeEach(async () => {
  const prepared = await preparedText(...dutch);
  ({ db, correct } = prepared);
  paragraphs = [prepared.paragraphId, ...prepared.others];
});

type Given = { owner?: string; id?: string };
const entry = async (
  id: string,
  card: Partial<Prisma.CardUncheckedCreateInput> = {},
  { owner = learnerId, ...data }: Given & { status?: string; deletedAt?: Date } = {},
) => {
  const row = { learnerId: owner, id, lemma: id, lemmaKey: id, partOfSpeech: "noun", meanings: "" };
  await db.entry.create({ data: { ...row, version: 1, createdAt: at(0), updatedAt: at(0), ...data } });
  const made = { learnerId: owner, id, entryId: id, kind: "recognition", due: at(0), createdAt: at(0) };
  await db.card.create({ data: { ...made, ...card } });
};
const review = ({ owner = learnerId, ...data }: Given & Partial<Prisma.ReviewUncheckedCreateInput> = {}) =>
  db.review.create({
    data: {
      ...{ learnerId: owner, id: `r-${++ids}`, cardId: "brug", answerId: `a-${ids}`, kind: "recognition" },
      ...{ exercise: "meaning", rating: 3, duration: 1_000, reviewedAt: at(0), day: 100, phase: "review" },
      ...{ elapsedDays: 5, interval: 5, stabilityBefore: 5, stabilityAfter: 9, algorithm: "", before: {} },
      ...data,
    },
  });

describe("dayCounts", () => {
  beforeEach(() => entry("brug"));
  const none = { young: 0, youngRecalled: 0, mature: 0, matureRecalled: 0, becameKnown: 0, becameUnknown: 0 };

  test("counts each day that has answers, in order", async () => {
    for (const day of [102, 100, 102]) await review({ day, phase: "learning", elapsedDays: 0, interval: 0 });
    expect(await dayCounts(db, learnerId)).toEqual([
      { ...none, day: 100, answers: 1 },
      { ...none, day: 102, answers: 2 },
    ]);
  });

  test("true retention is of cards in review that were seen on an earlier day", async () => {
    for (const rating of [1, 2, 3, 4]) await review({ rating, interval: 20 });
    for (const rating of [1, 1, 4]) await review({ rating, interval: 21 });
    await review({ elapsedDays: 0 });
    await review({ phase: "relearning" });
    await review({ phase: "new", elapsedDays: 0, interval: 0 });
    expect(await dayCounts(db, learnerId)).toEqual([
      { ...none, day: 100, answers: 10, young: 4, youngRecalled: 3, mature: 3, matureRecalled: 1 },
    ]);
  });

  test("a word becomes known, or is no longer, as its recognition card crosses 21 days", async () => {
    const rest = { phase: "learning", interval: 0 };
    for (const [stabilityBefore, stabilityAfter] of [
      [20.9, 21],
      [0, 30],
      [21, 20.9],
      [21, 40],
      [3, 20.9],
    ] as const)
      await review({ ...rest, stabilityBefore, stabilityAfter });
    await review({ ...rest, stabilityBefore: 5, stabilityAfter: 50, kind: "production" });
    await review({ ...rest, stabilityBefore: 50, stabilityAfter: 5, kind: "article" });
    expect(await dayCounts(db, learnerId)).toMatchObject([{ becameKnown: 2, becameUnknown: 1 }]);
  });

  test("what was taken back never counts, nor what another learner answered", async () => {
    await review({ undoneAt: at(1), stabilityAfter: 30 });
    await entry("brug", {}, { owner: otherId });
    await review({ owner: otherId, day: 101 });
    expect(await dayCounts(db, learnerId)).toEqual([]);
    expect(await dayCounts(db, otherId)).toMatchObject([{ day: 101, answers: 1 }]);
  });
});

test("dueCounts: cards that are practised and not new, by day", async () => {
  await entry("een", { phase: "review", dueDay: 99 });
  await entry("twee", { phase: "relearning", dueDay: 100 });
  await entry("drie", { phase: "learning", dueDay: 100 });
  await entry("vier", { phase: "review", dueDay: 131 });
  await entry("nieuw", { phase: "new", dueDay: 0 });
  await entry("apart", { phase: "review", dueDay: 100, aside: "leech" });
  await entry("ander", { phase: "review", dueDay: 100 }, { owner: otherId });
  expect(await dueCounts(db, { learnerId, until: 130 })).toEqual([
    { dueDay: 99, cards: 1 },
    { dueDay: 100, cards: 2 },
  ]);
});

const context = (entryId: string, paragraph: number | null, { owner = learnerId }: Given = {}) =>
  db.context.create({
    data: {
      ...{ learnerId: owner, id: `c-${++ids}`, entryId, sentence: "", addedAt: at(0) },
      paragraphId: paragraph === null ? null : (paragraphs[paragraph] ?? ""),
    },
  });
const translate = (paragraph: number, status: string, { owner = learnerId, body = "The bridge." } = {}) =>
  db.translation.create({
    data: {
      ...{ learnerId: owner, id: `t-${++ids}`, paragraphId: paragraphs[paragraph] ?? "", body, status },
      ...{ version: 1, dutchHash: "", createdAt: at(0), updatedAt: at(0) },
    },
  });
const attempt = (
  paragraph: number,
  seconds: number,
  { owner = learnerId, id = `at-${++ids}`, kind = "translation", accepted = [] as string[] } = {},
) =>
  db.attempt.create({
    data: {
      ...{ learnerId: owner, id, kind, accepted, paragraphId: paragraphs[paragraph] ?? "", body: id },
      ...{ duration: seconds * 10, aids: [], startedAt: at(0), savedAt: at(seconds) },
    },
  });

describe("textProgress", () => {
  const read = () => textProgress(db, learnerId);

  test("says nothing of texts of which nothing was made", async () => {
    await translate(1, "empty", { body: "" });
    await translate(1, "done", { owner: otherId });
    await attempt(1, 1, { owner: otherId });
    expect(await read()).toEqual([]);
  });

  test("counts entries once a text, and those that are known", async () => {
    await entry("brug", { stability: 21 });
    await entry("dicht", { stability: 20.9 });
    await entry("open", {}, { status: "known" });
    await entry("weg", { stability: 30 }, { deletedAt: at(1) });
    await entry("lijst", { stability: 30 });
    await entry("zijn", { stability: 30 }, { owner: otherId });
    await db.card.create({
      data: {
        ...{ learnerId, id: "dicht-2", entryId: "dicht", kind: "production", stability: 50 },
        ...{ due: at(0), createdAt: at(0) },
      },
    });
    for (const id of ["brug", "brug", "dicht", "open", "weg"]) await context(id, 1);
    await context("brug", 2);
    await context("lijst", null);
    await context("zijn", 1, { owner: otherId });
    expect(await read()).toMatchObject([{ slug: "een-tekst", title: "Een tekst", met: 3, known: 2 }]);
  });

  test("counts paragraphs by their status, and attempts", async () => {
    await translate(1, "done");
    await translate(2, "draft");
    await translate(3, "empty", { body: "" });
    await attempt(1, 1);
    await attempt(1, 2, { kind: "dutch" });
    const counts = { met: 0, known: 0, paragraphs: 4, translated: 2, done: 1, attempts: 2 };
    expect(await read()).toEqual([{ slug: "een-tekst", title: "Een tekst", ...counts }]);
  });

  test("paragraphs that a correction took out no longer count", async () => {
    await translate(1, "done");
    await translate(3, "done");
    await correct(dutch.slice(0, 3));
    expect(await read()).toMatchObject([{ paragraphs: 3, translated: 1, done: 1 }]);
  });
});

describe("attemptSeries", () => {
  const read = async (most = 20) =>
    (await attemptSeries(db, { learnerId, most })).map(
      ({ place, kind, attempts }) => `${place.number} ${kind}: ${attempts.map(({ id }) => id).join(" ")}`,
    );

  test("gives place, what to compare with, and the attempts from the oldest on", async () => {
    await translate(1, "done");
    await attempt(1, 20, { id: "later", accepted: ["The bridge.", "It is closed."] });
    await attempt(1, 10, { id: "first" });
    await attempt(1, 15, { owner: otherId });
    expect(await attemptSeries(db, { learnerId, most: 20 })).toEqual([
      {
        place: { slug: "een-tekst", title: "Een tekst", paragraphId: paragraphs[1], number: 2 },
        kind: "translation",
        original: "The bridge.",
        attempts: [
          { id: "first", savedAt: at(10), duration: 100, body: "first", accepted: 0 },
          { id: "later", savedAt: at(20), duration: 200, body: "later", accepted: 2 },
        ],
      },
    ]);
  });

  test("one attempt is a series only beside a first translation", async () => {
    await attempt(1, 1, { id: "a" });
    await attempt(2, 2, { id: "b" });
    await attempt(3, 3, { id: "c", kind: "dutch" });
    await translate(2, "draft");
    await translate(3, "done");
    await translate(1, "empty", { body: "" });
    expect(await read()).toEqual(["3 translation: b"]);
  });

  test("the Dutch that was written back is a series of its own, beside the text", async () => {
    await attempt(1, 1, { id: "a", kind: "dutch" });
    await attempt(1, 2, { id: "b" });
    await attempt(1, 3, { id: "c", kind: "dutch" });
    await attempt(1, 4, { id: "d" });
    expect(await read()).toEqual(["2 translation: b d", "2 dutch: a c"]);
    const [own, back] = await attemptSeries(db, { learnerId, most: 20 });
    expect([own?.original, back?.original]).toEqual(["", "De brug is dicht."]);
  });

  test("the last tried come first, and no more than asked for", async () => {
    for (const [i, paragraph] of [1, 2, 3, 2, 3, 1].entries()) await attempt(paragraph, i, { id: String(i) });
    expect(await read()).toEqual(["2 translation: 0 5", "4 translation: 2 4", "3 translation: 1 3"]);
    expect(await read(1)).toEqual(["2 translation: 0 5"]);
  });

  test("leaves out what a correction took out of the text", async () => {
    await attempt(3, 1);
    await attempt(3, 2);
    await correct(dutch.slice(0, 3));
    expect(await read()).toEqual([]);
  });
});
