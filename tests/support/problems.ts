import type { Problem } from '../../src/checks/report/problem.ts';

/** A problem as a test compares it: `FILE:LINE [code] message`, without a line where it has none. */
export function plain({ ruleId, file, line, reason }: Problem): string {
  return `${file}${line === undefined ? '' : `:${line}`} [${ruleId}] ${reason}`;
}

/** The message alone of what `plain` gives. */
export function messageIn(problem: string): string {
  return problem.replace(/^.*? \[[\w-]+\] /, '');
}
