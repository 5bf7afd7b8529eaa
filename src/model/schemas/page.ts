import { z } from 'astro/zod';
import { line } from './text.ts';

/** The places on pages where the editors’ own prose is shown; each is the id of a file in `content/pages`. */
export const pageIds = ['about', 'method', 'statuses', 'limits', 'claims', 'rights'] as const;

/** Prose of the editors for a page; its place follows from its id. */
export const page = z.strictObject({
  title: line().optional().describe('What the file is for, for editors; not shown'),
});
