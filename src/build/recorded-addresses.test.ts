import { expect, test } from 'vitest';
import { missingAddresses } from './recorded-addresses.ts';

const site = {
  files: new Set(['/index.html', '/about/index.html', '/404.html', '/cite/op-ed.bib']),
  ids: new Map([['/index.html', new Set(['p1'])]]),
};
const missing = (...addresses: string[]) => missingAddresses(new Map(addresses.map((each) => [each, 'site'])), site);

test('pages, files and ids that were built are not missing', () => {
  expect(missing('/', '/#p1', '/about/', '/404.html', '/cite/op-ed.bib')).toEqual([]);
});

test('a page, a file, an id and an id on a missing page are missing', () => {
  const gone = ['/claims/', '/cite/op-ed.ris', '/#p2', '/about/#limits', '/claims/#claim-depth'];
  expect(missing(...gone)).toEqual(gone);
});
