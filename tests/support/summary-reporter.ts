import type { Reporter, TestCase, TestModule, TestRunEndReason } from 'vitest/node';

/**
 * Names what was skipped, each in a line, then prints `N passed, N failed` as the last line; a suite that could not run
 * counts as a failure.
 */
export default class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[], reason: TestRunEndReason): void {
    const counts = { passed: 0, failed: errors.length, skipped: 0, pending: 0 };
    const names = new Set<string>();
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        counts[test.result().state] += 1;
        if (test.result().state === 'skipped') names.add(skippedName(test));
      }
      if (module.errors().length > 0) counts.failed += 1;
    }
    if (reason === 'failed') counts.failed = Math.max(1, counts.failed);
    process.on('exit', () => {
      for (const name of names) console.log(`skipped: ${name}`);
      console.log(`${counts.passed} passed, ${counts.failed} failed`);
    });
  }
}

/** Name of the outermost group that is skipped with the test, else the test’s own with the reason that it gives. */
function skippedName(test: TestCase): string {
  const { note } = test.result() as { note?: string };
  let name = note ? `${test.name}: ${note}` : test.name;
  for (let { parent } = test; parent.type === 'suite'; { parent } = parent) {
    if (parent.options.mode === 'skip') name = parent.name;
  }
  return name;
}
