import { expect, test } from "vitest";
import { sameClock } from "./same-clock";

const summer = "2026-07-01T12:00:00Z";
const winter = "2026-12-01T12:00:00Z";

test.each([
  ["Europe/Amsterdam", "Europe/Brussels", true],
  ["Asia/Calcutta", "Asia/Kolkata", true],
  ["Europe/Amsterdam", "Europe/London", false],
  // one hour in winter, another in summer
  ["Europe/Amsterdam", "Africa/Lagos", false],
  ["Europe/London", "UTC", false],
])("%s and %s: %s", (one, other, same) => {
  for (const now of [summer, winter]) expect(sameClock(one, other, new Date(now)), now).toBe(same);
});
