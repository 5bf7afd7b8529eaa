import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { t } from '../../../tests/support/messages.ts';
import { entityElement, type BookEntity } from './entities.ts';
import { bracket } from '../../markup/bodies.ts';
import type { BookReferences } from './citations.ts';

const citationOf = (id: string) => ({ place: id, href: `sources.xhtml#${id}`, label: id });
const references: BookReferences = {
  addressOf: (kind, id) => `${kind}.xhtml#${id}`,
  citationOf,
  cite: (ids) => bracket(ids.map(citationOf), '; '),
  nameOf: (id) => `Name of ${id}`,
};
const html = (entity: BookEntity) => toHtml(entityElement(entity, references, t, 'https://example.org/x/'));

test('a person comes with names, life, text, offices, and who calls them what', () => {
  const text = html({
    id: 'reed',
    body: 'Kept the log.<Cite id="log" />\n\n## Since then\n\nLeft.',
    data: {
      name: 'Ada Reed',
      nativeName: 'آدا',
      lang: 'ar',
      card: 'Harbour master.',
      since: 'Retired in 1912.',
      inColumn: 'the master',
      born: '1870',
      bornSources: ['log'],
      diedNote: 'In 1920 or 1921.',
      diedSources: ['log'],
      roles: [{ role: 'Clerk', from: '1890', to: '1895', since: 'None came after him.', sources: ['log'] }],
      labels: [{ label: 'dredger', faction: 'dredgers', per: 'the Gazette', sources: ['log'] }],
    },
  });
  expect(text).toMatch(/^<section id="reed"><h2>Ada Reed <bdi lang="ar" dir="rtl">آدا<\/bdi><\/h2>/);
  expect(text).toContain('<p class="since">Retired in 1912.</p>');
  expect(text).toContain('<dt>Born</dt><dd>1870 (<a href="sources.xhtml#log">log</a>)</dd>');
  expect(text).toContain('<p>Kept the log. (<a href="sources.xhtml#log">log</a>)</p>');
  expect(text).toContain('<div class="since"><h3>Since then</h3>');
  expect(text).toContain('<dt>Died</dt><dd>In 1920 or 1921. (');
  expect(text).toContain('<b>1890 – 1895</b> Clerk.<span class="since"> None came after him.</span> (');
  expect(text).toContain('<li><a href="faction.xhtml#dredgers">dredger</a> – the Gazette</li>');
  expect(text).toMatch(/<a href="https:\/\/example\.org\/x\/">[^<]*<\/a><\/p><\/section>$/);
});

test('a group comes with its members, and with nothing that it does not have', () => {
  const members = [
    { figure: 'reed', as: 'chair', sources: ['log'] },
    { name: 'Jo', as: 'clerk', per: 'the log', sources: [] },
  ];
  const text = html({ id: 'board', data: { name: 'Board', card: 'Runs the port.', members } });
  expect(text).toContain('<li><a href="figure.xhtml#reed">Name of reed</a> – chair</li><li>Jo – clerk (the log)</li>');
  expect(text).not.toMatch(/<dl|<bdi/);
});
