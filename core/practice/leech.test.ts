import { expect, test } from "vitest";
import { isLeech } from "./leech";
import { newSchedule } from "./scheduler";

const withLapses = (lapses: number) => ({ ...newSchedule(new Date(0)), lapses });

test("at the eighth lapse and at each fourth that follows", () => {
  const leeches = Array.from({ length: 25 }, (_, i) => i + 1).filter((lapses) =>
    isLeech(withLapses(lapses - 1), withLapses(lapses)),
  );
  expect(leeches).toEqual([8, 12, 16, 20, 24]);
});

test("not by an answer that is no lapse", () => expect(isLeech(withLapses(8), withLapses(8))).toBe(false));
