import { expect, test } from 'vitest';
import { t } from '../../../tests/support/messages.ts';
import { parseMdx } from '../../markup/parse.ts';
import { readOutline } from '../../markup/outline.ts';
import { mentionKinds } from '../../model/kinds.ts';
import { printedWords } from './printed-words.ts';

const rules = (source: string) => printedWords(readOutline(parseMdx(source)), t);
const ruleOf = (kind: (typeof mentionKinds)[number]) =>
  `.card.${kind} .name::after{content:" · ${t.kinds[kind].one} · ¶"counter(passage)}`;

test('paper names the paragraph of notes', () => {
  expect(rules('Words.')).toBe('@media print{.notes::before{content:"Paragraph "counter(passage)}}');
});

test.each(mentionKinds)('paper says what a name is: %s', (kind) => {
  expect(rules(`[Moss](${kind}:moss)`)).toContain(ruleOf(kind));
});

test('a kind that the article does not name has no words', () => {
  expect(rules('[Moss](figure:moss)')).not.toContain(ruleOf('faction'));
});
