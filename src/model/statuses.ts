import type { Status } from './schemas/note.ts';

/** Name of the CSS class that draws a status’s shape: `partly-supported`. */
export function statusClass(status: Status): string {
  return status.replaceAll(' ', '-');
}
