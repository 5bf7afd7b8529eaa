import type { Mark, Outline } from '../markdown/outline.ts';
import { laterMentions } from './mentions.ts';

/**
 * Style rules that tie cards to words: `--at` is the anchor of a card’s words, and both are marked when a link leads to
 * either. CSS cannot yet derive names from ids, so there is a rule a pair; anchor names are numbers to save bytes.
 */
export function marginRules(outline: Outline): string {
  const places: string[] = [];
  const targets: string[] = [];
  const place = (words: string, card: string) => {
    const anchor = `--${places.length.toString(36)}`;
    places.push(`#${words}{anchor-name:${anchor}}#${card}{--at:${anchor}}`);
  };
  for (const paragraph of outline.paragraphs) {
    if (laterMentions(paragraph).length > 0) place(paragraph.id, `also-${paragraph.id}`);
    for (const mark of paragraph.marks.filter(hasCard)) {
      const card = cardId(mark);
      place(mark.id, card);
      targets.push(`:has(#note-${mark.target}:target,#${mark.id}:target) :is(#${mark.id},#${card})`);
    }
  }
  return `${places.join('')}${targets.join(',')}{background:var(--target);outline:var(--target-outline)}`;
}

function hasCard({ kind, number }: Mark): boolean {
  return kind === 'note' || number === 1;
}

function cardId({ kind, target }: Mark): string {
  return kind === 'note' ? `card-${target}` : `note-${target}`;
}
