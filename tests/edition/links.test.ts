import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { brokenLinks } from '../support/broken-links.ts';
import { articlesIn, lockedAddresses } from '../support/content.ts';
import { fileOf, idsOf } from '../support/pages.ts';
import { parts } from '../support/selectors.ts';
import { dist, pageAt, pages, root } from '../support/site.ts';

const ids = new Map(pages.map((page) => [page, idsOf(pageAt(page))]));

test('every internal link and fragment exists', () => {
  expect(brokenLinks(dist, '')).toEqual([]);
});

test('every id is in its page once', () => {
  const repeated = [...ids].flatMap(([page, all]) =>
    all.filter((id, index) => all.indexOf(id) !== index).map((id) => `${page}#${id}`),
  );
  expect(repeated).toEqual([]);
});

test('every address that was ever public still leads somewhere', () => {
  const lost = lockedAddresses(root).filter((address) => {
    const [path = '', id] = address.split('#');
    return id === undefined ? !existsSync(join(dist, fileOf(path))) : !ids.get(path)?.includes(id);
  });
  expect(lost).toEqual([]);
});

test('every place of an article that can be linked to is on record', () => {
  const recorded = new Set(lockedAddresses(root));
  const { section, paragraph } = parts;
  const linked = `${section}, ${paragraph}, ${paragraph} [id], .passage [id^="note-"]`;
  const places = articlesIn(root).flatMap(({ path }) =>
    [...pageAt(path).querySelectorAll(linked)].map(({ id }) => `${path}#${id}`),
  );
  expect(
    places.filter((place) => !recorded.has(place)),
    'run `npm run lock`',
  ).toEqual([]);
});
