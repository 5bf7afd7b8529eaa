import type { Messages } from '../../messages/index.ts';
import { mentionKinds } from '../../model/kinds.ts';

/** Style rules with the words that paper has and the screen has not: what the notes below belong to, and what a name is. */
export function printedWords({ reading, kinds }: Pick<Messages, 'reading' | 'kinds'>): string {
  const head = `.notes::before{content:"${reading.paragraph('')}"counter(passage)}`;
  const names = mentionKinds.map(
    (kind) => `.card.${kind} .name::after{content:" · ${kinds[kind].one} · ¶"counter(passage)}`,
  );
  return `@media print{${[head, ...names].join('')}}`;
}
