import { expect, test } from 'vitest';
import { passageParts } from './passage-parts.ts';

const text = 'Ships wait. The port is shut, they say. Nobody pays.';
const sentences = [
  { id: 'p1-s1', start: 0, end: 11 },
  { id: 'p1-s2', start: 12, end: 39 },
  { id: 'p1-s3', start: 40, end: 52 },
];
const parts = (words: string) => passageParts({ text, sentences }, { start: text.indexOf(words), text: words });

test('a paragraph is cut at the words and at their sentence', () => {
  expect(parts('the port is shut'.replace('the', 'The'))).toEqual({
    before: 'Ships wait. ',
    lead: '',
    words: 'The port is shut',
    tail: ', they say.',
    after: ' Nobody pays.',
  });
});

test('words may reach over several sentences', () => {
  expect(parts('wait. The port')).toMatchObject({ before: '', lead: 'Ships ', tail: ' is shut, they say.' });
});

test.each(['Ships', 'shut, they say. Nobody', 'Nobody pays.'])('nothing is lost around “%s”', (words) => {
  expect(Object.values(parts(words)).join('')).toBe(text);
});
