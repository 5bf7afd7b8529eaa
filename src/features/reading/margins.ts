import { marksWithCards, type Outline } from '../../markup/outline.ts';

/**
 * Style rules that tie the cards of an article to its words. A card and its words have the same place in their
 * paragraph: the third card belongs to the words of class `k3`. CSS cannot yet match such places by itself, so there is
 * a rule for each place up to the greatest in use: `--k3` is the anchor of the words, `--at` that of a card; the pointer
 * on one of the two, or a link to the words or into the card, marks both.
 */
export function marginRules(outline: Outline): string {
  const most = Math.max(0, ...outline.paragraphs.map((paragraph) => marksWithCards(paragraph).length));
  const places = Array.from({ length: most }, (_, index) => index + 1);
  return places.length === 0
    ? ''
    : [scopeRule(places), ...places.map(placeRules), hoverRule(places), targetRule(places)].join('');
}

/** Each paragraph has its own anchors, so that the places of another are not meant. */
function scopeRule(places: readonly number[]): string {
  return `.passage{anchor-scope:${places.map((place) => `--k${place}`).join()}}`;
}

function placeRules(place: number): string {
  return `.k${place}{anchor-name:--k${place}}${card(place)}{--at:--k${place}}`;
}

function hoverRule(places: readonly number[]): string {
  return `${pairs(places, (words, card) => [`${words}:hover`, `${card}:hover`])}{background:var(--raised)}`;
}

function targetRule(places: readonly number[]): string {
  const targets = (words: string, card: string) =>
    [words, `${words}>.alias`, card, `${card} *`].map((part) => `${part}:target`);
  return `${pairs(places, targets)}{background:var(--lit,var(--target));outline:var(--lit-line,var(--target-outline))}`;
}

/** Selects the words and the card of each place, in paragraphs that have one of what `marked` selects. */
function pairs(places: readonly number[], marked: (words: string, card: string) => string[]): string {
  return places
    .map((place) => `.passage:has(${marked(`.k${place}`, card(place)).join()}) :is(.k${place},${card(place)})`)
    .join();
}

function card(place: number): string {
  return `.cards>:nth-child(${place})`;
}
