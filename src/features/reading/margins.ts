import { marksWithCards, type Outline } from '../../markup/outline.ts';

/**
 * Style rules that tie the cards of an article to its words. A card and its words have the same place in their
 * paragraph: the third card belongs to the words of class `k3`. CSS cannot yet match such places by itself, so there is
 * a rule for each place up to the greatest in use: `--k3` is the anchor of the words, `--at` that of a card; a link to
 * the words or into the card marks both.
 */
export function marginRules(outline: Outline): string {
  const most = Math.max(0, ...outline.paragraphs.map((paragraph) => marksWithCards(paragraph).length));
  const places = Array.from({ length: most }, (_, index) => index + 1);
  return places.length === 0 ? '' : [scopeRule(places), ...places.map(placeRules), targetRule(places)].join('');
}

/** Each paragraph has its own anchors, so that the places of another are not meant. */
function scopeRule(places: readonly number[]): string {
  return `.passage{anchor-scope:${places.map((place) => `--k${place}`).join()}}`;
}

function placeRules(place: number): string {
  return `.k${place}{anchor-name:--k${place}}${card(place)}{--at:--k${place}}`;
}

function targetRule(places: readonly number[]): string {
  const selectors = places.map((place) => {
    const words = `.k${place}`;
    const targets = [words, `${words}>.alias`, card(place), `${card(place)} *`].map((part) => `${part}:target`);
    return `.passage:has(${targets.join()}) :is(${words},${card(place)})`;
  });
  return `${selectors.join()}{background:var(--lit,var(--target));outline:var(--lit-line,var(--target-outline))}`;
}

function card(place: number): string {
  return `.cards>:nth-child(${place})`;
}
