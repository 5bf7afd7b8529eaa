import { extname } from 'node:path';
import { expect, test } from 'vitest';
import { filesBelow } from '../support/pages.ts';
import { dist } from '../support/site.ts';

/** Kinds of files that a site has; `src/dependencies.md` says whose work each is. */
const KINDS = ['', '.bib', '.css', '.epub', '.html', '.json', '.jsonld', '.png', '.ris', '.svg', '.txt', '.xml'];

test('a site has no script or typeface of somebody else as a file', () => {
  expect(filesBelow(dist).filter((file) => !KINDS.includes(extname(file)))).toEqual([]);
});
