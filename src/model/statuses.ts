import type { Status } from './schemas/note.ts';

/** What each status of a claim means, for readers; the order is the one in which they are listed. */
export const statusMeanings: Record<Status, string> = {
  supported: 'Sources other than the column report what it says.',
  'partly supported': 'Sources bear out a part of it, or something near to it.',
  contested: 'Sources disagree.',
  interpretation: 'The author’s reading; no source could settle it.',
  'not traced': 'No source was found for it.',
};

/** Name of the CSS class that draws a status’s shape: `partly-supported`. */
export function statusClass(status: Status): string {
  return status.replace(' ', '-');
}
