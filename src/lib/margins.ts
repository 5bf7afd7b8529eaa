import type { Mark, Outline } from '../markdown/outline.ts';
import { laterMentions } from './mentions.ts';

/**
 * Style rules that tie the cards of an article to its words. CSS cannot yet derive names from ids, so there is a rule
 * for each: `--at` is the anchor of a card’s words; a link to words or card marks both; `--open` is the sum of one
 * `--note` (the greatest height of a note, set by the style sheet) for each note that stands open.
 */
export function marginRules(outline: Outline): string {
  const marks = outline.paragraphs.flatMap((paragraph) => paragraph.marks.filter(hasCard));
  return [placeRules(outline), targetRule(marks), openRules(marks.filter(({ kind }) => kind === 'note'))].join('');
}

function placeRules(outline: Outline): string {
  const pairs = outline.paragraphs.flatMap((paragraph) => [
    ...paragraph.marks.filter(hasCard).map((mark) => [mark.id, cardId(mark)]),
    ...(laterMentions(paragraph).length > 0 ? [[paragraph.id, `also-${paragraph.id}`]] : []),
  ]);
  return pairs
    .map(([words, card], index) => {
      const anchor = `--${index.toString(36)}`;
      return `#${words}{anchor-name:${anchor}}#${card}{--at:${anchor}}`;
    })
    .join('');
}

function targetRule(marks: readonly Mark[]): string {
  if (marks.length === 0) return '';
  const selectors = marks.map((mark) => {
    const card = cardId(mark);
    const places = [`note-${mark.target}`, mark.id, ...mark.aliases].map((id) => `#${id}:target`);
    return `:has(${places.join(',')}) :is(#${mark.id},#${card})`;
  });
  return `${selectors.join(',')}{background:var(--target);outline:var(--target-outline)}`;
}

function openRules(notes: readonly Mark[]): string {
  if (notes.length === 0) return '';
  const rules = notes.map((mark) => `.text:has(#${cardId(mark)} [open]){--o${mark.number}:var(--note)}`);
  const sum = notes.map(({ number }) => `var(--o${number},0px)`).join('+');
  return `${rules.join('')}.text{--open:calc(${sum.replaceAll('+', ' + ')})}`;
}

function hasCard({ kind, number }: Mark): boolean {
  return kind === 'note' || number === 1;
}

function cardId({ kind, target }: Mark): string {
  return kind === 'note' ? `card-${target}` : `note-${target}`;
}
