import postcss from 'postcss';
import { expect, test } from 'vitest';
import { scales } from './scales.ts';

const built = (css: string) => postcss([scales()]).process(css, { from: 'room.css' }).css;

test.each([
  ['a{margin:0 var(--s3)}', 'a{margin:0 0.75rem}'],
  ['a{margin:calc(-1 * var(--s1)) var(--gap)}', 'a{margin:calc(-1 * 0.25rem) var(--gap)}'],
  ['a{font:var(--t13)/1.5 var(--font-ui)}', 'a{font:0.8125rem/1.5 var(--font-ui)}'],
  ['a{color:var(--soft)}', 'a{color:var(--soft)}'],
])('%s is built as %s', (css, expected) => {
  expect(built(css)).toBe(expected);
});

test('refuses an unknown step with its place', () => {
  expect(() => built('a {\n  margin: var(--s99) }')).toThrow(
    expect.objectContaining({
      line: 2,
      message: expect.stringContaining('found --s99; allowed: a step of ui/tokens.css') as string,
    }),
  );
});
