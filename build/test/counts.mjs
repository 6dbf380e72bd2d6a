import { readFileSync } from 'node:fs';

/**
 * What a report counts, corrected by the exit code: a file that could not be loaded has no tests to fail, and a
 * skipped test has proven nothing, so neither may pass silently.
 * @returns {{passed: number, failed: number}}
 */
function counts(report, exitCode, read) {
  let found;
  try {
    found = read(JSON.parse(readFileSync(report, 'utf8')));
  } catch {
    return { passed: 0, failed: 1 };
  }
  return exitCode !== 0 && found.failed === 0 ? { ...found, failed: 1 } : found;
}

export const vitestCounts = (report, exitCode) =>
  counts(report, exitCode, ({ numPassedTests, numFailedTests, numPendingTests, numTodoTests }) => ({
    passed: numPassedTests,
    failed: numFailedTests + numPendingTests + numTodoTests,
  }));

export const playwrightCounts = (report, exitCode) =>
  counts(report, exitCode, ({ stats, errors }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + stats.skipped + errors.length,
  }));
