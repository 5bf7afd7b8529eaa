import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { citations } from './citations.ts';

test('a citation comes after a space, and none where there are no sources', () => {
  const cite = (ids: readonly string[]) => ids.map((id) => h('a', id));
  expect(citations(['log', 'ada'], { cite })).toEqual([' ', h('a', 'log'), h('a', 'ada')]);
  expect(citations(undefined, { cite })).toEqual([]);
});
