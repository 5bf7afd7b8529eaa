import { expect, test } from 'vitest';
import { bookPath } from './book-address.ts';

test('the book of an article is below its page', () => {
  expect([bookPath({ path: '/' }), bookPath({ path: '/sea/' })]).toEqual(['/op-ed.epub', '/sea/op-ed.epub']);
});
