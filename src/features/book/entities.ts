import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Messages } from '../../messages/index.ts';
import { bodyElements } from '../../markup/bodies.ts';
import { bodySections, lowerHeadings } from '../../markup/body-sections.ts';
import type { Faction } from '../../model/schemas/faction.ts';
import type { Figure } from '../../model/schemas/figure.ts';
import { citations, type BookReferences } from './citations.ts';
import { nativeName } from './xhtml.ts';

/** An entry that an article names, of any kind: what a kind does not have is left out. */
export interface BookEntity {
  id: string;
  body?: string | undefined;
  data: Pick<Figure, 'name' | 'card'> &
    Partial<Omit<Figure, 'inColumn'>> &
    Partial<Pick<Faction, 'transliteration' | 'members'>> & { inColumn?: string | string[] | undefined };
}

/**
 * An entry with its names, life, text and tables as lists, since e-readers are narrow. `page` is its page on the site,
 * which has the sources of the affiliations; here those who use a label are named, which keeps the book small.
 */
export function entityElement(
  { id, body = '', data }: BookEntity,
  references: BookReferences,
  t: Messages,
  page: string,
): ElementContent {
  return h('section', { id }, [
    h('h2', [data.name, ...nativeName(data)]),
    ...(data.transliteration && data.lang ? [h('p', h('i', { lang: `${data.lang}-Latn` }, data.transliteration))] : []),
    h('p', { class: 'card' }, data.card),
    ...(data.since ? [h('p', { class: 'since' }, data.since)] : []),
    ...lifeElements(data, references, t),
    ...textElements(body, references, t),
    ...listElements(t.figures.offices, roleItems(data, references, t)),
    ...listElements(t.figures.affiliations, labelItems(data, references)),
    ...listElements(t.factions.members, memberItems(data, references)),
    h('p', h('a', { href: page }, t.book.page(data.name))),
  ]);
}

/** The body under the entry’s name; its part on what came after the article is in an element of its own. */
function textElements(body: string, references: BookReferences, { bodies }: Messages): ElementContent[] {
  const text = lowerHeadings(bodyElements(body, references));
  return bodySections(text).flatMap(({ title, children }) =>
    title === bodies.since ? [h('div', { class: 'since' }, children)] : children,
  );
}

type Item = (ElementContent | string)[];

function lifeElements(data: BookEntity['data'], references: BookReferences, t: Messages): ElementContent[] {
  const words = data.inColumn === undefined ? [] : [data.inColumn].flat();
  const { alternateNames = [], born, bornSources, died, diedNote, diedSources } = data;
  const facts: [string, Item][] = [];
  if (words.length > 0) facts.push([t.figures.inText, [words.map(t.inQuotes).join(t.comma)]]);
  if (alternateNames.length > 0) facts.push([t.figures.otherSpellings, [alternateNames.join(t.comma)]]);
  if (born) facts.push([t.figures.born, [t.formats.date(born), ...citations(bornSources, references)]]);
  const death = [died && `${t.formats.date(died)}.`, diedNote].filter((each) => each !== undefined).join(' ');
  if (death) facts.push([t.figures.died, [death, ...citations(diedSources, references)]]);
  if (facts.length === 0) return [];
  return [
    h(
      'dl',
      facts.flatMap(([term, what]) => [h('dt', term), h('dd', what)]),
    ),
  ];
}

function listElements(title: string, items: readonly Item[]): ElementContent[] {
  if (items.length === 0) return [];
  return [
    h('h3', title),
    h(
      'ul',
      items.map((item) => h('li', item)),
    ),
  ];
}

function roleItems({ roles = [] }: BookEntity['data'], references: BookReferences, { formats }: Messages): Item[] {
  return roles.map(({ role, from, to, note, since, sources }) => [
    h('b', formats.range(from, to)),
    ` ${role}.${note ? ` ${note}` : ''}`,
    ...(since ? [h('span', { class: 'since' }, ` ${since}`)] : []),
    ...citations(sources, references),
  ]);
}

function labelItems({ labels = [] }: BookEntity['data'], references: BookReferences): Item[] {
  return labels.map(({ label, faction, per }) => [
    faction ? h('a', { href: references.addressOf('faction', faction) }, label) : label,
    ` – ${per}`,
  ]);
}

function memberItems({ members = [] }: BookEntity['data'], references: BookReferences): Item[] {
  return members.map(({ figure, name = '', as, per }) => [
    figure ? h('a', { href: references.addressOf('figure', figure) }, references.nameOf(figure)) : name,
    ` – ${as}${per ? ` (${per})` : ''}`,
  ]);
}
