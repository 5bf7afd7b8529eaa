import { expect, test } from 'vitest';
import { putBlock } from './readme-block.ts';

test('the block goes between the two marks and leaves the rest', () => {
  const [start, end] = ['<!-- results -->', '<!-- end of results -->'];
  expect(putBlock(`Before\n${start}\nold\n${end}\nAfter\n`, 'results', 'new')).toBe(
    `Before\n${start}\n\nnew\n\n${end}\nAfter\n`,
  );
});

test('a text without the marks is refused', () => {
  expect(() => putBlock('<!-- results -->', 'results', 'new')).toThrow(
    'the guide has no part between “<!-- results -->” and “<!-- end of results -->”',
  );
});
