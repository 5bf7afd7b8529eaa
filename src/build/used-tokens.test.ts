import { expect, test } from 'vitest';
import { usedTokens, withUsedTokens } from './used-tokens.ts';

test.each([
  [
    'a token in use stays',
    '@layer tokens{:root{--a:1px}}p{top:var(--a)}',
    '@layer tokens{:root{--a:1px}}p{top:var(--a)}',
  ],
  [
    'a token without a use goes',
    '@layer tokens{:root{--a:1px;--b:2px;color:red}}p{top:var( --b )}',
    '@layer tokens{:root{--b:2px;color:red}}p{top:var( --b )}',
  ],
  [
    'with it, what it alone used',
    '@layer tokens{:root{--a:1px;--b:0 var(--a);--ab:3px}}p{top:var(--ab)}',
    '@layer tokens{:root{--ab:3px}}p{top:var(--ab)}',
  ],
  [
    'properties of rooms stay',
    '@layer tokens{:root{--a:1px}}@layer room{.card{--colour:red}}',
    '@layer tokens{:root{}}@layer room{.card{--colour:red}}',
  ],
])('%s', (_, css, expected) => {
  expect(withUsedTokens(css, [])).toBe(expected);
});

test('what the page or a linked sheet uses stays', () => {
  const css = '@layer tokens{:root{--a:1px;--b:2px}}';
  expect(withUsedTokens(css, usedTokens('<rect fill="var(--b)"/>'))).toBe('@layer tokens{:root{--b:2px}}');
});
