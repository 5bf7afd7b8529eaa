/**
 * Ids that reader views and clippers take for advertisements or page furniture; an element with such an id is deleted
 * with every word in it. The other words on their lists are made harmless by the class `content` and by `data-defuddle`.
 */
const deleted = [
  /(?:^|-)share(?:daddy)?(?:-|$)/,
  /^ad-|-ad$/,
  /^(?:articletag|banner|categories|comments?|content|copyright|date|feed|headline|header|logo|navigation|newsletter)$/,
  /^(?:page-info|primaryaudio|rss|secondary|side-?bar|sitesub|tags|title|toc)$/,
];

/** True for an id that must not be on an element with words of the author. An empty element within it can bear it. */
export function isDeletedById(id: string): boolean {
  return deleted.some((pattern) => pattern.test(id));
}
