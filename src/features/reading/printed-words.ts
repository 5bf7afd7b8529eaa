import type { Messages } from '../../messages/index.ts';
import { isMention } from '../../markup/mentions.ts';
import type { Outline } from '../../markup/outline.ts';

/**
 * Style rules with the words that paper has and the screen has not: what the notes below belong to, and what a name is,
 * for each kind that the article names.
 */
export function printedWords({ paragraphs }: Outline, { reading, kinds }: Pick<Messages, 'reading' | 'kinds'>): string {
  const head = `.notes::before{content:"${reading.paragraph('')}"counter(passage)}`;
  const named = new Set(paragraphs.flatMap(({ marks }) => marks.filter(isMention).map(({ kind }) => kind)));
  const names = [...named].map(
    (kind) => `.card.${kind} .name::after{content:" · ${kinds[kind].one} · ¶"counter(passage)}`,
  );
  return `@media print{${[head, ...names].join('')}}`;
}
