import { statuses } from './schemas/note.ts';
import { pages } from './site-paths.ts';
import { statusClass } from './statuses.ts';

/** Ids that every page uses for itself. */
const everywhere = ['content', 'scheme-system', 'scheme-light', 'scheme-dark'];

/** Ids that single pages use for themselves besides those that `pages` gives them; `article` is the page of any article. */
const own: Record<string, readonly string[]> = {
  article: ['sources', 'here', 'notice', 'share', 'preview', 'show-who', 'show-claims', 'hide-later'],
  '/claims/': statuses.map((status) => `show-${statusClass(status)}`),
  '/print/': ['print'],
};

/** Forms of ids that pages make from those of their parts. */
const derived = /^(?:(?:note|words|claim|placed)-.*|.*-title|p\d+(?:-s\d+)?)$/;

/**
 * True if an entry or section cannot have `id` as its address on `page`, since the page has it for something else.
 * `page` is a path, or `article`.
 */
export function isReservedId(page: string, id: string): boolean {
  return reservedIdsOf(page).includes(id) || derived.test(id);
}

/** The ids that `isReservedId` knows by name, for messages. */
export function reservedIdsOf(page: string): string[] {
  return [...everywhere, ...(own[page] ?? []), ...(pages[page as keyof typeof pages] ?? [])];
}
