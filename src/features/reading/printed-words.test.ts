import { expect, test } from 'vitest';
import { t } from '../../../tests/support/messages.ts';
import { mentionKinds } from '../../model/kinds.ts';
import { printedWords } from './printed-words.ts';

test('paper names the paragraph of notes', () => {
  expect(printedWords(t)).toContain('.notes::before{content:"Paragraph "counter(passage)}');
});

test.each(mentionKinds)('paper says what a name is: %s', (kind) => {
  expect(printedWords(t)).toContain(
    `.card.${kind} .name::after{content:" · ${t.kinds[kind].one} · ¶"counter(passage)}`,
  );
});
