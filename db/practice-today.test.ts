import { beforeEach, expect, test } from "vitest";
import { dayOf } from "@/core/learner/learner-day";
import type { Rating } from "@/core/practice/card";
import { addEntry } from "./glossary";
import { practiceToday } from "./practice-today";
import { recordReviews, undoReviews } from "./reviews";
import { entryOf } from "./testing/entries";
import { at, learnerId, otherId, preparedText } from "./testing/prepared-text";

const clock = { timeZone: "Europe/Amsterdam", rolloverHour: 4 };
const daySeconds = 86_400;
let db: Awaited<ReturnType<typeof preparedText>>["db"];
let ids = 0;

beforeEach(async () => {
  ({ db } = await preparedText("Een bal."));
  for (const lemma of ["bal", "boom", "huis"])
    await addEntry(db, { learnerId, id: lemma, entry: entryOf(lemma), sentence: null }, at(0));
});

const answer = async (cardId: string, rating: Rating, seconds: number) => {
  const id = `a-${++ids}`;
  const asked = { exercise: "meaning" as const, answer: null, confusedWith: null, duration: 1_000 };
  const how = { clock, desiredRetention: 0.9, weights: null };
  const cards = [{ reviewId: `r-${ids}`, cardId, rating }];
  await recordReviews(db, { learnerId, id, ...asked, ...how, cards }, at(seconds));
  return id;
};
const today = (seconds: number, owner = learnerId) =>
  practiceToday(db, { learnerId: owner, today: dayOf(at(seconds), clock) }, at(seconds));

test("counts what was recalled of the cards in review, without those that were new or taken back", async () => {
  // Easy: in review at once, and due days later.
  for (const card of ["bal", "boom", "huis"]) await answer(card, 4, 0);
  expect(await today(10)).toEqual({ recalled: 0, of: 0, nextDue: null });
  const later = 20 * daySeconds;
  await answer("bal", 3, later);
  await answer("boom", 1, later + 1);
  const taken = await answer("huis", 1, later + 2);
  expect(await today(later + 3)).toMatchObject({ recalled: 1, of: 3 });
  await undoReviews(db, { learnerId, id: "u", answerId: taken }, at(later + 4));
  expect(await today(later + 5)).toMatchObject({ recalled: 1, of: 2 });
  expect(await today(later + 5, otherId)).toEqual({ recalled: 0, of: 0, nextDue: null });
  expect(await today(later + daySeconds)).toMatchObject({ recalled: 0, of: 0 });
});

test("tells when the next card that is being learned comes back", async () => {
  await answer("bal", 3, 0);
  await answer("boom", 1, 0);
  expect((await today(1)).nextDue).toEqual(at(60));
  expect((await today(61)).nextDue).toEqual(at(600));
  expect((await today(601)).nextDue).toBeNull();
});
