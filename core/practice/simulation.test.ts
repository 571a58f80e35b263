import { expect, test } from "vitest";
import { dayOf, startOfDay } from "@/core/learner/learner-day";
import type { Rating, Schedule } from "./card";
import { elapsedDays, newSchedule, nextSchedule, retrievability, type SchedulerOptions } from "./scheduler";
import { seededRandom } from "./seeded";
import { spread } from "./spread";

const clock = { timeZone: "Europe/Amsterdam", rolloverHour: 4 };
const firstDay = dayOf(new Date("2026-01-05T12:00:00Z"), clock);
const days = 730;
const deck = 2_000;
/** The second card of each of these entries comes on the next day. */
const newPerDay = 8;

/** Who remembers as FSRS has it with its default weights: what chance decides is seeded. */
function simulate(desiredRetention: number, seed: string) {
  const options: SchedulerOptions = { clock, desiredRetention, weights: null };
  const random = seededRandom(seed);
  const cards: Schedule[] = [];
  const dueOn = new Map<number, Set<number>>();
  const loads = new Map<number, number>();
  const place = (id: number, day: number, change: 1 | -1) => {
    const ids = dueOn.get(day) ?? new Set();
    if (change > 0) ids.add(id);
    else ids.delete(id);
    dueOn.set(day, ids);
    loads.set(day, ids.size);
  };
  const counted = { recalled: 0, reviews: 0 };

  /** Until it is learned for the day. */
  function study(id: number, today: number, minute: number) {
    let now = new Date(startOfDay(today, clock).getTime() + (15 * 60 + minute) * 60_000);
    let card = cards[id] ?? newSchedule(now);
    do {
      const chance = card.phase === "new" ? 0.6 : retrievability(card, now, options);
      const recalled = random() < chance;
      if (today >= firstDay + days / 2 && elapsedDays(card, now, clock) >= 1) {
        counted.reviews++;
        if (recalled) counted.recalled++;
      }
      const mood = random();
      const rating: Rating = !recalled ? 1 : mood < 0.12 ? 2 : mood < 0.9 ? 3 : 4;
      const sibling = cards[id ^ newPerDay];
      const next = nextSchedule(card, rating, now, options);
      const siblingDays = new Set(sibling ? [sibling.dueDay] : []);
      card = spread(next, today, loads, siblingDays, `${seed} ${id} ${next.reps}`, clock);
      now = card.due;
    } while (card.dueDay === today);
    cards[id] = card;
    place(id, card.dueDay, 1);
  }

  for (let today = firstDay; today < firstDay + days; today++) {
    const answered = new Set<number>();
    for (const id of [...(dueOn.get(today) ?? [])]) {
      place(id, today, -1);
      // The other card of the entry was answered today: this one rests until tomorrow.
      if (answered.has(id ^ newPerDay)) place(id, today + 1, 1);
      else study(id, today, answered.add(id).size);
    }
    for (let i = 0; i < newPerDay && cards.length < deck; i++)
      study(cards.length, today, answered.add(cards.length).size);
  }
  return counted;
}

test.each([0.8, 0.9, 0.95])("who wants to retain %f does, in the second year", (desired) => {
  const { recalled, reviews } = simulate(desired, `learner ${desired}`);
  expect(reviews).toBeGreaterThan(1_000);
  expect(Math.abs(recalled / reviews - desired)).toBeLessThanOrEqual(0.02);
});
