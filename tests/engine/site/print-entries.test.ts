import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fieldsOf, idsIn } from '../../support/content.ts';
import { textOf } from '../../support/pages.ts';
import { pageAt, root } from '../../support/site.ts';

interface Named {
  name: string;
  card: string;
  since?: string;
}

const chapters = [...pageAt('/print/').querySelectorAll('.sheet-entry')];

test.each(['figures', 'factions', 'places'] as const)('the chapters of %s begin as their pages do', (folder) => {
  const entries = idsIn(root, folder).map((id) => fieldsOf(join(root, 'content', folder, `${id}.mdx`)) as Named);
  for (const { name, card, since } of entries) {
    const chapter = chapters.find((each) => textOf(each.querySelector('h2')).startsWith(name));
    const leads = [...(chapter?.querySelectorAll(':scope > .lead') ?? [])];
    expect(leads.map(textOf), name).toEqual([card, since].filter(Boolean));
    expect(leads.map((lead) => lead.classList.contains('since')).slice(1), name).toEqual(since ? [true] : []);
  }
  if (folder === 'figures') expect(entries.filter(({ since }) => since).length).toBeGreaterThan(1);
});
