import type { Point } from 'unist';
import { VFileMessage } from 'vfile-message';

/**
 * Something in `content/` that stops the build: `ruleId` is the stable code of the rule, `file` a path from the project’s
 * root, `place` the point in that file if one is meant, `reason` what was found and what is allowed.
 */
export type Problem = VFileMessage;

/** Makes a problem of the rule `code`. */
export function problem(code: string, file: string, place: Point | undefined, reason: string): Problem {
  const message = new VFileMessage(reason, { ruleId: code, source: 'content', ...(place && { place }) });
  message.file = file;
  message.fatal = true;
  return message;
}

/** `a, b, c`, or `none` for an empty list. */
export function list(values: Iterable<string>): string {
  return [...values].join(', ') || 'none';
}
