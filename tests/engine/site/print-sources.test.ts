import { expect, test } from 'vitest';
import { recordsIn } from '../../support/content.ts';
import { textOf } from '../../support/pages.ts';
import { pageAt, root } from '../../support/site.ts';

interface Source {
  title: string;
  archive?: { url: string };
}

const sources = Object.values(recordsIn<Source>(root, 'sources'));
const printed = [...pageAt('/print/').querySelectorAll('.sheet-sources li')];

test('the sources of the notes are printed with their titles and archived copies', () => {
  expect(printed.length).toBeGreaterThan(5);
  for (const item of printed) {
    const source = sources.find(({ title }) => textOf(item.querySelector('cite')) === title);
    expect(source, textOf(item)).toBeDefined();
    expect(item.querySelector('.archived')?.getAttribute('href')).toBe(source?.archive?.url);
  }
  expect(printed.some((item) => item.querySelector('.archived'))).toBe(true);
});
