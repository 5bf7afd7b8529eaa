import type { Point } from 'unist';
import { VFileMessage } from 'vfile-message';

/**
 * Something in `content/` that stops the build: `ruleId` is the stable code of the rule, `file` a path from the project’s
 * root, `place` the point in that file if one is meant, `reason` what was found and what is allowed.
 */
export interface Problem extends VFileMessage {
  /** What is at fault, or missing, as far as other rules need to know: entries as `KIND:ID`, files by their paths, addresses, `ids`. */
  about: readonly string[];
}

/** Makes a problem of the rule `code`; a number is the line at whose start it is. */
export function problem(
  code: string,
  file: string,
  place: Point | number | undefined,
  reason: string,
  about: readonly string[] = [],
): Problem {
  const point = typeof place === 'number' ? { line: place, column: 1 } : place;
  const message = new VFileMessage(reason, { ruleId: code, source: 'content', ...(point && { place: point }) });
  return Object.assign(message, { file, fatal: true, about });
}

/** The same problem, which is about an entry. */
export function concerning(found: Problem, entry: string): Problem {
  return Object.assign(found, { about: [entry] });
}

/** `a, b, c`, or `none` for an empty list. */
export function list(values: Iterable<string>): string {
  return [...values].join(', ') || 'none';
}
