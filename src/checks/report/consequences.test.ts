import { expect, test } from 'vitest';
import { withoutConsequences } from './consequences.ts';

const problems = (...codes: string[]) => codes.map((code) => ({ code, file: 'content/notes/a.mdx', message: '' }));

test('a lost paragraph is told without the note and the addresses that went with it', () => {
  expect(withoutConsequences(problems('lost-id', 'text-changed', 'note-not-anchored'))).toEqual(
    problems('text-changed'),
  );
});

test('what follows from nothing that is told is told itself', () => {
  const alone = problems('note-not-anchored', 'lost-id', 'too-long', 'unused-source');
  expect(withoutConsequences(alone)).toEqual(alone);
});
