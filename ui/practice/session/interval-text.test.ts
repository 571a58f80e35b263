import { expect, test } from "vitest";
import { intervalParts } from "./interval-text";

test.each([
  [0, "today", 0],
  [1, "day", 1],
  [59, "day", 59],
  [60, "month", 2],
  [100, "month", 3.3],
  [364, "month", 12],
  [365, "year", 1],
  [498, "year", 1.4],
  [4_000, "year", 11],
] as const)("%i days", (days, unit, value) => expect(intervalParts(days)).toEqual({ unit, value }));
