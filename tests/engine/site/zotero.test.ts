import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { CslItem } from '../../../src/features/citing/csl.ts';
import { articlesIn, fieldsOf, idsIn, recordsIn } from '../../support/content.ts';
import { fileText, pageAt, root } from '../../support/site.ts';
import { contextItems, embeddedItem, type ZoteroItem } from '../../support/zotero.ts';

const { name, editors, language } = fieldsOfEdition();
const zoteroTypes: Record<CslItem['type'], string> = {
  'article-newspaper': 'newspaperArticle',
  webpage: 'webpage',
  report: 'report',
  'entry-encyclopedia': 'encyclopediaArticle',
};
const items = (list: string) => JSON.parse(fileText(`cite/${list}.json`)) as CslItem[];
const embedded = (path: string) => embeddedItem(pageAt(path), `https://example.org${path}`);

/** A CSL item as Zotero has it; names as they are printed. */
function asZotero(item: CslItem): Omit<ZoteroItem, 'abstractNote'> {
  const { type, title, author = [], issued, language, URL: url = '' } = item;
  return {
    itemType: zoteroTypes[type],
    title,
    creators: author.map((each) => ('literal' in each ? each.literal : `${each.given} ${each.family}`)),
    date: issued?.['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-'),
    publicationTitle: item['container-title'],
    language,
    url,
  };
}

describe('what Zotero saves', () => {
  test.each(articlesIn(root))('of the article $path is the article as published', ({ path, list, fields }) => {
    const [item] = items(list);
    if (!item) throw new Error(`cite/${list}.json is empty`);
    const saved = embedded(path);
    const expected = asZotero(item);
    // What is not certain is no date for Zotero; the lists say that it is approximate.
    const date = fields.published.endsWith('~') ? expected.date?.replace(/-\d\d$/, '') : expected.date;
    expect({ ...saved, abstractNote: undefined, date: saved.date?.replaceAll('/', '-') }).toEqual({
      ...expected,
      date,
    });
  });

  test.each(idsIn(root, 'notes'))('of the page of the note “%s” is the note', (id) => {
    const [item] = items(`note-${id}`);
    if (!item) throw new Error(`cite/note-${id}.json is empty`);
    expect(embedded(`/claims/${id}/`)).toMatchObject(asZotero(item));
  });

  test.each(
    (['figures', 'factions', 'places'] as const).flatMap((folder) =>
      idsIn(root, folder).map((id) => ({ folder, id, path: `/${folder}/${id}/` })),
    ),
  )('of $path is the page, by the editors, on the day of its last check', ({ folder, id, path }) => {
    const fields = fieldsOf(join(root, 'content', folder, `${id}.mdx`)) as { name: string; checked: string };
    expect(embedded(path)).toMatchObject({
      itemType: 'webpage',
      title: fields.name,
      creators: editors,
      date: fields.checked,
      publicationTitle: name,
      language,
      url: `https://example.org${path}`,
    });
  });

  test.each([
    '/timeline/',
    '/sources/',
    '/claims/',
    '/figures/',
    '/factions/',
    '/about/',
    '/cite/',
    '/a-z/',
    '/print/',
  ])('of %s is the page, by the editors, on the day of a last check', (path) => {
    const saved = embedded(path);
    expect(saved).toMatchObject({ itemType: 'webpage', creators: editors, publicationTitle: name, language });
    expect(saved.url).toBe(`https://example.org${path}`);
    expect(saved.date).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(saved.title).toBe(pageAt(path).title.replace(` · ${name}`, ''));
  });

  test('of all records of /sources/ at once are the items of the list', () => {
    const saved = new Map(contextItems(pageAt('/sources/')).map((item) => [item.title, item]));
    const listed = items('sources');
    expect(saved.size).toBe(new Set(listed.map(({ title }) => title)).size);
    expect(contextItems(pageAt('/sources/'))).toHaveLength(Object.keys(recordsIn(root, 'sources')).length);
    for (const item of listed) {
      const { creators, ...expected } = asZotero(item);
      expect(saved.get(item.title)).toMatchObject({
        ...expected,
        creators:
          item.author?.map((each, index) => ('family' in each ? `${each.family}, ${each.given}` : creators[index])) ??
          [],
      });
    }
  });
});

function fieldsOfEdition() {
  return parse(readFileSync(join(root, 'content/edition.yaml'), 'utf8')) as {
    name: string;
    editors: string[];
    language: string;
  };
}
