import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lightColours } from './boxes.ts';

describe('the colours', () => {
  test('are the first of each pair', () => {
    const css =
      ':root { --ink: light-dark(#1D1a16, #ffffff); --rule: 2px solid light-dark(#b97700, #000000); --gap: 1rem; }';
    expect([...lightColours(css)]).toEqual([['ink', '#1D1a16']]);
  });

  test('are all there', () => {
    const colours = lightColours(readFileSync('src/ui/tokens.css', 'utf8'));
    expect([...colours.keys()]).toEqual(expect.arrayContaining(['ground', 'ink', 'soft', 'rule', 'who']));
  });
});
