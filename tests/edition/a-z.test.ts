import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { termsIn } from '../support/index-terms.ts';
import { textOf } from '../support/pages.ts';
import { fileText, pageAt, root } from '../support/site.ts';

test('the index has every name, spelling, native form, office, label and title of the content', () => {
  const starts = [...pageAt('/a-z/').querySelectorAll('.index-columns li')].map((line) => textOf(line));
  const missing = termsIn(root).filter(
    ({ forms }) => !forms.some((form) => starts.some((text) => text.startsWith(form))),
  );
  expect(missing).toEqual([]);
});

test('the index is at most 12 kB', () => {
  expect(brotliCompressSync(fileText('a-z/index.html')).length).toBeLessThanOrEqual(12_000);
});
