import type { Problem } from '../../src/checks/report/problem.ts';

/** A problem as a test compares it: code, file, line and message, left out where it has none. */
export function plain({ ruleId, file, line, reason }: Problem) {
  return { code: ruleId, file, ...(line !== undefined && { line }), message: reason };
}
