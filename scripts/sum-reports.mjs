// @ts-check

/** @typedef {{ passed: number, failed: number, skipped: number, flaky: number }} Sums */

/**
 * Adds the results of several runs.
 * @param {Sums[]} sums
 * @returns {Sums}
 */
export function addSums(sums) {
  const total = { passed: 0, failed: 0, skipped: 0, flaky: 0 };
  for (const { passed, failed, skipped, flaky } of sums) {
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
    total.flaky += flaky;
  }
  return total;
}

/**
 * What a report of Vitest (--reporter=json) says. A test that should have run and did not counts as failed.
 * @param {unknown} report parsed; undefined where there is none
 * @param {number} exitCode of the runner
 * @returns {Sums}
 */
export function vitestSums(report, exitCode) {
  const sums = addSums([]);
  const files = /** @type {VitestReport | undefined} */ (report)?.testResults ?? [];
  for (const { status, assertionResults } of files) {
    const count = (/** @type {string[]} */ ...states) =>
      assertionResults.filter((test) => states.includes(test.status)).length;
    const passed = count("passed");
    const skipped = count("skipped", "todo", "disabled");
    const failed = assertionResults.length - passed - skipped;
    sums.passed += passed;
    // The file could not be loaded, so that its tests are not listed; or a hook failed, and they are listed as skipped.
    const isBroken = status === "failed" && failed === 0;
    sums.failed += isBroken ? Math.max(1, skipped) : failed;
    sums.skipped += isBroken ? 0 : skipped;
  }
  return trusted(sums, exitCode);
}

/** @typedef {{ testResults?: { status: string, assertionResults: { status: string }[] }[] }} VitestReport */

/**
 * What a report of Playwright (json reporter) says. A flaky test passed in the end; one that did not run failed.
 * @param {unknown} report parsed; undefined where there is none
 * @param {number} exitCode of the runner
 * @returns {Sums}
 */
export function playwrightSums(report, exitCode) {
  const { suites = [], errors = [] } = /** @type {PlaywrightReport | undefined} */ (report) ?? {};
  const sums = addSums(suites.map(suiteSums));
  // Errors outside tests: the set-up, a file that could not be loaded.
  sums.failed += errors.length;
  return trusted(sums, exitCode);
}

/** @typedef {{ suites?: PlaywrightSuite[], errors?: unknown[] }} PlaywrightReport */
/** @typedef {{ suites?: PlaywrightSuite[], specs?: { tests: PlaywrightTest[] }[] }} PlaywrightSuite */
/** @typedef {{ status: string, expectedStatus: string, results: { status?: string }[] }} PlaywrightTest */

/**
 * @param {PlaywrightSuite} suite
 * @returns {Sums}
 */
function suiteSums({ suites = [], specs = [] }) {
  const sums = addSums(suites.map(suiteSums));
  for (const { status, expectedStatus, results } of specs.flatMap((spec) => spec.tests)) {
    if (status === "expected") sums.passed++;
    else if (status === "flaky") {
      sums.passed++;
      sums.flaky++;
    }
    // Skipped on purpose, not because the run broke off or an earlier one of the series failed.
    else if (status === "skipped" && expectedStatus === "skipped" && results.length > 0) sums.skipped++;
    else sums.failed++;
  }
  return sums;
}

/**
 * A runner that ran nothing, or says by its exit code that something failed, cannot have none failed.
 * @param {Sums} sums
 * @param {number} exitCode
 * @returns {Sums}
 */
function trusted(sums, exitCode) {
  const suspicious = exitCode !== 0 || sums.passed + sums.skipped === 0;
  return suspicious && sums.failed === 0 ? { ...sums, failed: 1 } : sums;
}
