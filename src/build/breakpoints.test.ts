import postcss from 'postcss';
import { expect, test } from 'vitest';
import { breakpoints } from './breakpoints.ts';

const built = (css: string) => postcss([breakpoints()]).process(css, { from: 'room.css' }).css;

test.each([
  ['@media screen and (--phone) {}', '@media screen and (width < 40rem) {}'],
  ['@container article (--two-margins) {}', '@container article (width >= 74rem) {}'],
  ['@media print {}', '@media print {}'],
  ['@media (hover: hover) {}', '@media (hover: hover) {}'],
])('%s is built as %s', (css, expected) => {
  expect(built(css)).toBe(expected);
});

test.each(['--fone', '--constructor'])('refuses the unknown breakpoint %s with its place', (name) => {
  expect(() => built(`a {}\n@media (${name}) {}`)).toThrow(
    expect.objectContaining({ line: 2, message: expect.stringMatching(`found ${name}; allowed: .*--phone`) as string }),
  );
});

test.each(['@media (min-width: 40rem) {}', '@container (width < 62rem) {}', '@container (inline-size > 10rem) {}'])(
  'refuses the width without a name in %s',
  (css) => {
    expect(() => built(css)).toThrow('allowed: the breakpoints');
  },
);
