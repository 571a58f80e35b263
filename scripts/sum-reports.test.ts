import { describe, expect, test } from "vitest";
import { addSums, playwrightSums, vitestSums } from "./sum-reports.mjs";

const sums = (passed: number, failed: number, skipped = 0, flaky = 0) => ({ passed, failed, skipped, flaky });

test("sums are added by name", () => {
  expect(addSums([sums(1, 2, 3, 1), sums(10, 20, 30, 0)])).toEqual(sums(11, 22, 33, 1));
  expect(addSums([])).toEqual(sums(0, 0));
});

describe("vitest", () => {
  const file = (status: string, ...tests: string[]) => ({
    status,
    assertionResults: tests.map((status) => ({ status })),
  });
  const report = (...testResults: ReturnType<typeof file>[]) => ({ testResults });

  test.each([
    ["all passed", report(file("passed", "passed", "passed")), 0, sums(2, 0)],
    ["one failed", report(file("failed", "passed", "failed")), 1, sums(1, 1)],
    ["skipped on purpose", report(file("passed", "passed", "skipped", "todo")), 0, sums(1, 0, 2)],
    ["never run", report(file("failed", "passed", "pending")), 1, sums(1, 1)],
    ["a file that does not load", report(file("passed", "passed"), file("failed")), 1, sums(1, 1)],
    ["a hook that failed", report(file("failed", "skipped", "skipped")), 1, sums(0, 2)],
    ["an error outside the tests", report(file("passed", "passed")), 1, sums(1, 1)],
    ["no tests at all", report(), 0, sums(0, 1)],
    ["no report", undefined, 1, sums(0, 1)],
    ["no report, yet success", undefined, 0, sums(0, 1)],
  ])("%s", (_, given, code, expected) => {
    expect(vitestSums(given, code)).toEqual(expected);
  });
});

describe("playwright", () => {
  const ran = (status: string, expectedStatus = "passed", tries = 1) => ({
    status,
    expectedStatus,
    results: Array.from({ length: tries }, () => ({ status })),
  });
  const suite = (...tests: ReturnType<typeof ran>[]) => ({ specs: [{ tests }], suites: [] });

  test.each([
    [
      "all passed, in nested suites",
      { suites: [{ suites: [suite(ran("expected"))], specs: suite(ran("expected")).specs }] },
      0,
      sums(2, 0),
    ],
    ["one failed", { suites: [suite(ran("expected"), ran("unexpected"))] }, 1, sums(1, 1)],
    ["flaky", { suites: [suite(ran("flaky", "passed", 2))] }, 0, sums(1, 0, 0, 1)],
    ["skipped on purpose", { suites: [suite(ran("expected"), ran("skipped", "skipped"))] }, 0, sums(1, 0, 1)],
    [
      "did not run after a failure",
      { suites: [suite(ran("unexpected"), ran("skipped", "passed", 0))] },
      1,
      sums(0, 2),
    ],
    ["interrupted", { suites: [suite(ran("expected"), ran("skipped", "passed"))] }, 1, sums(1, 1)],
    ["the set-up failed", { suites: [], errors: [{ message: "no build" }] }, 1, sums(0, 1)],
    ["no tests at all", { suites: [], errors: [] }, 0, sums(0, 1)],
    ["no report", undefined, 1, sums(0, 1)],
  ])("%s", (_, given, code, expected) => {
    expect(playwrightSums(given, code)).toEqual(expected);
  });
});
