import { expect, test } from 'vitest';
import { recordsIn } from '../../support/content.ts';
import { hrefsOf, textOf } from '../../support/pages.ts';
import { pageAt, root } from '../../support/site.ts';

interface Source {
  title: string;
  archive?: { url: string };
}

const records = recordsIn<Source>(root, 'sources');
const sources = Object.values(records);

test.each(['/print/', '/lamp-on-gull-rock/print/'])(
  'on %s each citation finds its source in the list, which has each source once',
  (path) => {
    const printed = [...pageAt(path).querySelectorAll('.sheet-sources li')];
    const titles = printed.map((item) => textOf(item.querySelector('cite')));
    expect(new Set(printed.map(textOf)).size).toBe(printed.length);
    const citations = [...pageAt(path).querySelectorAll('.sheet .cite a[href*="/sources/#"]')];
    expect(citations.length).toBeGreaterThan(30);
    for (const link of citations) {
      const id = link.getAttribute('href')?.split('#')[1] ?? '';
      const item = printed[titles.indexOf(records[id]?.title ?? '')];
      expect(item, id).toBeDefined();
      expect(textOf(item), id).toContain(textOf(link));
    }
  },
);

test('the sources of all that is printed have their titles, archived copies, and the address of the whole list', () => {
  const printed = [...pageAt('/print/').querySelectorAll('.sheet-sources li')];
  expect(printed.length).toBeGreaterThan(5);
  for (const item of printed) {
    const source = sources.find(({ title }) => textOf(item.querySelector('cite')) === title);
    expect(source, textOf(item)).toBeDefined();
    expect(item.querySelector('.archived')?.getAttribute('href')).toBe(source?.archive?.url);
  }
  expect(printed.some((item) => item.querySelector('.archived'))).toBe(true);
  expect(hrefsOf(pageAt('/print/'), '.sheet-sources > p a')).toEqual(['https://example.org/sources/']);
});
