import { marksWithCards, type Outline } from '../../markup/outline.ts';

/**
 * Style rules that tie the cards of an article to its words. A card and its words have the same place in their
 * paragraph, which is a class of both: `k3`. CSS cannot yet match such places by itself, so there is a rule for each
 * place up to the greatest in use: `--k3` is the anchor of the words, `--at` that of a card; the pointer on one of the
 * two, or a link to the words or into the card, marks both. With `:nth-child()` within `:has()` in place of that class,
 * WebKit takes up to 20 s over the part of a page that arrives after its first layout. A page that is opened by such a link
 * begins at the words: browsers do not scroll to a card that is fixed.
 */
export function marginRules(outline: Outline): string {
  const most = Math.max(0, ...outline.paragraphs.map((paragraph) => marksWithCards(paragraph).length));
  const places = Array.from({ length: most }, (_, index) => index + 1);
  return places.length === 0 ? '' : [scopeRule(places), ...places.map(placeRules)].join('');
}

/** Within a rule for words and their card. */
const LIT =
  '.passage:has(&:hover) &{background:var(--raised)}' +
  '.passage:has(&:target,&>.alias:target,&.card :target) &' +
  '{background:var(--lit,var(--target));outline:var(--lit-line,var(--target-outline));scroll-initial-target:nearest}';

/** Each paragraph has its own anchors, so that the places of another are not meant. */
function scopeRule(places: readonly number[]): string {
  return `.passage{anchor-scope:${places.map((place) => `--k${place}`).join()}}.passage>p [class^=k]{anchor-name:var(--at)}`;
}

function placeRules(place: number): string {
  return `.k${place}{--at:--k${place};${LIT}}`;
}
