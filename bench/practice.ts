// npx tsx bench/practice.ts: what practice costs with 100,000 cards and 300,000 reviews, on this machine.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { v7 as newId } from "uuid";
import { dayOf } from "@/core/learner/learner-day";
import { type Database, openDatabase } from "@/db/connect";
import { dueByText, dueCards, dueEntryIds, practiceCounts } from "@/db/due-cards";
import { migrate } from "@/db/migrate";
import { recordReviews, undoReviews } from "@/db/reviews";
import { median, sampled } from "./median";

const learnerId = "learner";
const now = new Date("2026-11-23T10:00:00Z");
const clock = { timeZone: "Europe/Amsterdam", rolloverHour: 4 };
const today = dayOf(now, clock);
const settings = { newCardsPerDay: 10, reviewsPerDay: 200 };

const p95 = (figures: number[]) => [...figures].sort((a, b) => a - b)[Math.floor(figures.length * 0.95)] ?? 0;
const timed = (run: () => Promise<unknown>) => async () => {
  const start = performance.now();
  await run();
  return performance.now() - start;
};
async function row(what: string, warm: number, times: number, run: () => Promise<unknown>, aim?: number) {
  const figures = await sampled(warm, times, timed(run));
  const shown = `${median(figures).toFixed(2)} ms, p95 ${p95(figures).toFixed(2)} ms`;
  const missed = aim !== undefined && median(figures) >= aim ? "   MISSED" : "";
  console.log(
    `${what.padEnd(36)} ${shown.padStart(28)}${aim === undefined ? "" : `   aim < ${aim} ms`}${missed}`,
  );
}

/**
 * 40,000 entries with 100,000 cards: of each entry recognition, of every other production and article too, of
 * every fourth a split. One card in ten is new, ten are being learned, the others come back within 320 days, of
 * which 20 are over: some 5,600 are overdue. Three reviews a card, a hundred of them today.
 */
async function fill(db: Database): Promise<void> {
  await db.learner.create({ data: { id: learnerId, name: "", settings: {}, createdAt: now } });
  const numbers = (count: number) =>
    `WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < ${count - 1})`;
  const time = "2026-11-01T10:00:00.000+00:00";
  const id = (prefix: string, i: string) => `printf('${prefix}-%07d', ${i})`;
  const statements = [
    `${numbers(40_000)} INSERT INTO "Entry" ("learnerId", "id", "lemma", "lemmaKey", "partOfSpeech", "article",
        "meanings", "status", "version", "createdAt", "updatedAt")
      SELECT '${learnerId}', ${id("e", "i")}, printf('%x', i * 2654435761 % 4294967296), '', 'noun', 'de',
        printf('%x', i * 40503 % 65536) || char(10) || printf('%x', i * 69069 % 65536), 'learning', 1,
        '${time}', '${time}' FROM n`,
    `${numbers(40_000)} INSERT INTO "Card" ("learnerId", "id", "entryId", "kind", "due", "createdAt")
      SELECT '${learnerId}', ${id("e", "i")}, ${id("e", "i")}, 'recognition', '${time}', '${time}' FROM n`,
    ...[
      ["production", "i % 2 = 0"],
      ["article", "i % 2 = 0"],
      ["split", "i % 2 = 1"],
    ].map(
      ([
        kind,
        which,
      ]) => `${numbers(40_000)} INSERT INTO "Card" ("learnerId", "id", "entryId", "kind", "due", "createdAt")
        SELECT '${learnerId}', ${id(kind ?? "", "i")}, ${id("e", "i")}, '${kind}', '${time}', '${time}' FROM n WHERE ${which}`,
    ),
    `UPDATE "Card" SET "phase" = 'review', "dueDay" = ${today - 20} + rowid * 7919 % 320, "stability" = 20.5,
        "difficulty" = 5.25, "interval" = 20, "reps" = 3, "lastReview" = '${time}'
      WHERE rowid % 10 <> 0`,
    `UPDATE "Card" SET "phase" = 'learning', "dueDay" = ${today}, "stability" = 0.5, "difficulty" = 5.25,
        "reps" = 1, "due" = printf('2026-11-23T%02d:00:00.000+00:00', rowid % 24), "lastReview" = '${time}'
      WHERE rowid % 10000 = 1`,
    `${numbers(3)} INSERT INTO "Review" ("learnerId", "id", "cardId", "answerId", "kind", "exercise", "rating",
        "duration", "reviewedAt", "day", "phase", "elapsedDays", "interval", "stabilityBefore", "stabilityAfter",
        "algorithm", "before")
      SELECT '${learnerId}', printf('%d-%s', i, c."id"), c."id", printf('%d-%s', i, c."id"), c."kind", 'meaning', 3,
        4000, '${time}', ${today} - (c.rowid * 3 + i) % 1000, 'review', 3, 3, 10.5, 20.5, 'FSRS',
        '{"card":{"phase":"review","stability":10.5,"difficulty":5.25},"siblings":[],"created":[],"leech":false}'
      FROM n, "Card" c`,
  ];
  for (const statement of statements) await db.$executeRawUnsafe(statement);
  // A day's answers so far are a hundred, not three hundred.
  await db.$executeRaw`UPDATE "Review" SET "day" = ${today - 1} WHERE "day" = ${today} AND rowid % 3 <> 0`;
}

const folder = await mkdtemp(path.join(tmpdir(), "naast-bench-"));
try {
  const file = path.join(folder, "naast.db");
  const made = await migrate(file, path.join(import.meta.dirname, "../prisma/migrations"), now);
  if (!made.ok) throw new Error(made.detail);
  const db = await openDatabase(file);
  await fill(db);
  const asked = { learnerId, today, settings, exclude: [], ahead: false };
  await row("due queue, first 20", 20, 200, () => dueCards(db, { ...asked, limit: 20 }, now), 5);
  const held = await dueCards(db, { ...asked, limit: 20 }, now);
  const exclude = held.map(({ card }) => card.id);
  await row("due queue, next 20", 20, 200, () => dueCards(db, { ...asked, exclude, limit: 20 }, now), 5);
  await row("counts", 20, 200, () => practiceCounts(db, { learnerId, today, settings }, now));
  await row("due by text", 5, 50, () => dueByText(db, { learnerId, today }, now));
  const entryIds = Array.from({ length: 200 }, (_, i) => `e-${String(i * 151).padStart(7, "0")}`);
  await row("due among 200 entries", 20, 200, () => dueEntryIds(db, { learnerId, entryIds, today }, now), 2);

  const queue = await db.card.findMany({
    where: { learnerId, phase: "review", dueDay: { lte: today }, kind: "recognition" },
    take: 250,
  });
  const answers: string[] = [];
  const answer = async () => {
    const cardId = queue[answers.length]?.id ?? "";
    const id = newId();
    answers.push(id);
    const given = { exercise: "meaning", answer: null, confusedWith: null, duration: 4_000 } as const;
    const options = { clock, desiredRetention: 0.9, weights: null };
    const cards = [{ reviewId: newId(), cardId, rating: 3 as const }];
    const said = await recordReviews(db, { learnerId, id, ...given, cards, ...options }, now);
    if (!said.ok) throw new Error(said.reason);
  };
  await row("a review acknowledged", 20, 200, answer, 30);
  const undo = async () => {
    const said = await undoReviews(db, { learnerId, id: newId(), answerId: answers.pop() ?? "" }, now);
    if (!said.ok) throw new Error(said.reason);
  };
  await row("an answer undone", 20, 200, undo, 30);
  await db.$disconnect();
} finally {
  await rm(folder, { recursive: true, force: true });
}
