import { expect, test } from 'vitest';
import { fieldLinesFault } from './field-lines.ts';

test.each([
  ['---\na: b\n---\n\nWords.\n'],
  ['---\na: b\n--- \n\nWords.\n\n---\n\nWords.\n'],
  ['---\na: b\n---\n\n---\n\n- c\n'],
  ['----\na: b\n\nWords.\n'],
  ['Words.\n\n---\na: b\n'],
])('%j is left to others', (source) => {
  expect(fieldLinesFault(source)).toBeUndefined();
});

test.each([
  ['---\na: b\nc:\n  - d\n\nWords.\n', 4],
  ['---\na: b', 2],
])('fields without an end are reported at the last of them: %j', (source, line) => {
  expect(fieldLinesFault(source)).toEqual({
    line,
    reason: 'frontmatter is not closed: add a line of --- after the last field',
  });
});

test.each([
  ['---\na: b\n---\nc: d\n---\n\nWords.\n', 3],
  ['---\na: b\n---\n  - d\ne: f\n---\n', 3],
])('fields that go on after their end are reported there: %j', (source, line) => {
  const reason = 'the fields end at this line of ---, and go on below it; remove it';
  expect(fieldLinesFault(source)).toEqual({ line, reason });
});
