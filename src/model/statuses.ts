import type { Status } from './schemas/note.ts';

/** The sign of each status, which is drawn where its words would not fit. */
export const statusSigns: Readonly<Record<Status, string>> = {
  supported: '●',
  'partly supported': '◐',
  contested: '◆',
  interpretation: '◇',
  'not traced': '○',
};

/** Name of the CSS class that draws a status’s shape: `partly-supported`. */
export function statusClass(status: Status): string {
  return status.replaceAll(' ', '-');
}
