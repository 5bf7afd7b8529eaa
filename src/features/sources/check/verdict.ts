import { STATUS_CODES } from 'node:http';
import type { Visit } from './follow.ts';
import { holdsTitle, isHtml, titlesOf } from './page-title.ts';
import { isFailure, type Failure } from './request.ts';

/**
 * - `alive`: answers, perhaps after temporary redirects
 * - `moved`: permanently redirected to an address that answers
 * - `changed`: answers, but no title in the page has the recorded one; a hint, not a fault
 * - `dead`: not found, gone, broken, or not reached
 * - `blocked`: refuses this tool, and may open in a browser
 */
export const verdicts = ['dead', 'blocked', 'moved', 'changed', 'alive'] as const;

export type Verdict = (typeof verdicts)[number];

export interface Judgement {
  verdict: Verdict;
  /** What the server answered, or why it did not. */
  reason: string;
  /** Why there is no answer at all. */
  failure?: Failure['failure'];
  /** Where a page has moved. */
  movedTo?: string;
  /** True if the recorded title is in none of the page’s. */
  titleMissing: boolean;
}

const failures: Record<Exclude<Failure['failure'], 'redirect'>, string> = {
  dns: 'no such host',
  tls: 'no secure connection',
  timeout: 'no answer in time',
  connection: 'no connection',
};

/** What a visit says of an address whose record has this title. A title in square brackets is the editors’ description. */
export function judge({ outcome, movedTo }: Visit, title: string): Judgement {
  if (isFailure(outcome)) {
    const { failure, detail } = outcome;
    const reason = failure === 'redirect' ? detail : `${failures[failure]} (${detail})`;
    return { verdict: 'dead', reason, failure, titleMissing: false };
  }
  const { status } = outcome;
  const reason = [status, STATUS_CODES[status]].filter(Boolean).join(' ');
  if (status < 200 || status >= 300) {
    const gone = status === 404 || status === 410 || status < 400 || status >= 500;
    return { verdict: gone ? 'dead' : 'blocked', reason, titleMissing: false };
  }
  const described = /^\[.*\]$/su.test(title);
  const titleMissing = !described && isHtml(outcome) && !holdsTitle(titlesOf(outcome), title);
  if (movedTo !== undefined) return { verdict: 'moved', reason, movedTo, titleMissing };
  return { verdict: titleMissing ? 'changed' : 'alive', reason, titleMissing };
}
