import { describe, expect, test } from 'vitest';
import { basePath } from '../../support/build.ts';
import { recordsIn } from '../../support/content.ts';
import { textOf } from '../../support/pages.ts';
import { basedDist, pageAt, root } from '../../support/site.ts';

const page = pageAt('/timeline/');
const events = recordsIn<{ date: string }>(root, 'events');
const since1982 = Object.keys(events).filter((id) => (events[id]?.date ?? '') >= '1982');

/** What the list says of an event: its date, and its title. */
function listed(id: string): { date: string; title: string } {
  const item = page.getElementById(id);
  return { date: textOf(item?.querySelector('time')), title: textOf(item?.querySelector('h3')) };
}

describe('the list', () => {
  const items = [...page.querySelectorAll('.timeline-event')];

  test('has all events, in order, each with a source', () => {
    const dates = items.map((event) => event.querySelector('time')?.getAttribute('datetime') ?? '');
    expect(items.map(({ id }) => id).sort()).toEqual(Object.keys(events).sort());
    expect(dates).toEqual([...dates].sort());
    for (const event of items) expect(event.querySelectorAll('.cite').length, event.id).toBeGreaterThan(0);
  });

  test('marks the day of the article', () => {
    expect(items.filter((event) => event.classList.contains('column')).map(({ id }) => id)).toEqual([
      'column-published',
    ]);
  });

  test('says how exact a date is', () => {
    expect(
      ['dredger-sold', 'tide-report', 'lamp-out', 'darvish-dies', 'hale-dies'].map((id) => listed(id).date),
    ).toEqual(['1983', 'November 1986', 'about March 1987', 'about 1989', '2 November 1991']);
    const span = (id: string) => page.getElementById(id)?.classList.contains('span');
    expect([span('dredger-sold'), span('hale-dies')]).toEqual([true, false]);
  });

  test('is divided into the periods of the site and the month of the article', () => {
    const periods = [...page.querySelectorAll('.timeline-period:has(.timeline-events)')].map((period) => [
      period.querySelector('details > [id]')?.id,
      textOf(period.querySelector('h2')),
      period.querySelector('.timeline-event')?.id,
    ]);
    expect(periods).toEqual([
      ['before', 'Before the gales', 'rule-written'],
      ['gales', 'The gales, from February 1987', 'alden-drowned'],
      ['column', 'The month of the editorial, June 1987', 'column-published'],
      ['after', 'After the editorial, 1987 to 1989', 'inquiry'],
      ['since-1990', 'Since 1990', 'moreau-dies'],
    ]);
  });

  test('links the figures and factions of an event', () => {
    const named = [...(page.getElementById('help-asked')?.querySelectorAll('.named a') ?? [])].map((link) =>
      link.getAttribute('href'),
    );
    expect(named).toEqual([
      '/figures/brandt/', '/figures/moreau/', '/figures/darvish/', '/factions/channel-party/', '/factions/fishers/',
    ]); // prettier-ignore
  });
});

test('the pictures of the wide and of the narrow page are between the lead and the list', () => {
  const order = [...page.querySelectorAll('.lead, .lives, .timeline-picture, .timeline-period')].map(
    ({ className }) => className.split(' ')[0],
  );
  expect(order.slice(0, 4)).toEqual(['lead', 'lives', 'timeline-picture', 'part']);
});

test('what is later than the article can be hidden, wherever it is', () => {
  const later = Object.keys(events).filter((id) => (events[id]?.date ?? '') > '1987-06-03');
  const listedLater = [...page.querySelectorAll('.timeline-event.since')].map(({ id }) => id);
  expect(listedLater.sort()).toEqual(later.sort());
  expect([...page.querySelectorAll('.timeline-period.since [id$="-title"]')].map(({ id }) => id)).toEqual([
    'after-title',
    'since-1990-title',
  ]);
  const drawn = (part: string) =>
    [...page.querySelectorAll(`.timeline-picture > ${part} a title`)].flatMap((title) => textOf(title).split('; '));
  const titles = later.map((id) => `${listed(id).date}: ${listed(id).title}`);
  expect(drawn('.since').filter((title) => titles.includes(title)).length).toBeGreaterThan(titles.length / 2);
  expect(drawn('.timeline-earlier').length).toBeGreaterThan(20);
  expect(drawn('.timeline-earlier').filter((title) => titles.includes(title))).toEqual([]);
});

test('the drawing for those who hide what came later has all earlier events and offices of its years', () => {
  const [now, earlier] = ['.since', '.timeline-earlier'].map((part) => {
    const drawing = page.querySelector(`.timeline-picture > ${part} .wide`);
    const lines = [...(drawing?.querySelectorAll('.office-words') ?? [])].map((words) =>
      [...words.querySelectorAll('text')].map(textOf).join(' '),
    );
    return { titles: [...(drawing?.querySelectorAll('a title') ?? [])].flatMap((title) => textOf(title).split('; ')), offices: lines }; // prettier-ignore
  });
  const since1982Earlier = since1982.filter((id) => (events[id]?.date ?? '') <= '1987-06-03');
  for (const id of since1982Earlier) expect(earlier?.titles).toContain(`${listed(id).date}: ${listed(id).title}`);
  const laterRoles = [...page.querySelectorAll('.timeline-offices tr.since .role')].map(textOf);
  expect(laterRoles.length).toBeGreaterThan(0);
  expect(earlier?.offices.toSorted()).toEqual(now?.offices.filter((role) => !laterRoles.includes(role)).toSorted());
});

test('the key is read before the drawing, and has no sign without a meaning', () => {
  const [caption, drawing] = ['figcaption', '.timeline-form'].map((part) => page.querySelector(part));
  if (!caption || !drawing) throw new Error('/timeline/ has no picture');
  expect(caption.compareDocumentPosition(drawing) & 4, 'the drawing follows').toBe(4);
  const signs = [...caption.querySelectorAll('.timeline-key li')];
  for (const sign of signs) {
    expect(sign.querySelectorAll('svg > *')).toHaveLength(1);
    expect(textOf(sign)).not.toBe('');
  }
  const frame = ['grid', 'zoom', 'rule'];
  const kindsOf = (shapes: Iterable<Element>) =>
    [...new Set([...shapes].map((shape) => shape.getAttribute('class') ?? shape.localName))].sort();
  const drawnIn = (part: string) =>
    kindsOf(page.querySelectorAll(`${part} .timeline-form :is(path, circle, .span)`)).filter(
      (kind) => !frame.includes(kind),
    );
  const explained = (items: readonly Element[]) => kindsOf(items.map((sign) => sign.querySelector('svg > *')!));
  expect(explained(signs)).toEqual(drawnIn('.timeline-picture > .since'));
  const earlier = signs.filter((sign) => !sign.classList.contains('since'));
  expect(explained(earlier)).toEqual(drawnIn('.timeline-earlier'));
});

describe.each(['wide', 'middle'])('the %s drawing', (form) => {
  const drawing = page.querySelector(`.timeline-picture > .since .timeline-form.${form}`);
  if (!drawing) throw new Error(`/timeline/ has no ${form} drawing`);
  const links = [...drawing.querySelectorAll('a')].map((link) => ({
    id: link.getAttribute('href')?.split('#')[1] ?? '',
    title: textOf(link.querySelector('title')),
    lines: [...link.querySelectorAll('text')].map(textOf),
    words: textOf(link),
  }));

  test('leads to events that are there, and names them as the list does', () => {
    expect(links.length).toBeGreaterThan(25);
    for (const { id, title } of links) {
      const { date, title: name } = listed(id);
      expect(title.split('; ')[0], id).toBe(`${date}: ${name}`);
    }
  });

  test('says nothing of an event but its title and date, or how many share a place', () => {
    for (const { id, title, lines, words } of links) {
      const { date, title: name } = listed(id);
      const count = title.split('; ').length;
      expect(words.replaceAll(' ', ''), id).toBe((title + lines.join('')).replaceAll(' ', ''));
      expect(['', name, `${name} ${date}`, `${name}, ${date}`, `${count} events`, date]).toContain(lines.join(' '));
    }
    expect(links.filter(({ lines }) => lines.length > 0).length).toBeGreaterThan(5);
  });

  test('shows every event of the years that it covers', () => {
    const names = links.flatMap(({ title }) => title.split('; '));
    for (const id of since1982) expect(names).toContain(`${listed(id).date}: ${listed(id).title}`);
  });

  test('has a lane for each central figure, which ends with a death, and one for the rest', () => {
    const lanes = [...drawing.querySelectorAll('.lane')].map((lane) => ({
      name: [...lane.querySelectorAll('.name text')].map(textOf).join(' '),
      ends: lane.querySelectorAll('path.end').length,
    }));
    const names = lanes.slice(0, lanes.length / 2).map(({ name }) => name);
    expect(names.slice(0, 4)).toEqual(['Olga Brandt', 'Edmund Hale', 'Lucie Moreau', 'Karim Darvish']);
    expect(lanes.slice(0, lanes.length / 2).map(({ ends }) => ends)).toEqual([0, 1, 1, 1, 0]);
  });

  test('shows the offices of the table, no more and no fewer', () => {
    const roles = [...page.querySelectorAll('.timeline-offices .role')].map(textOf);
    const shown = [...drawing.querySelectorAll('.office-words')].map((words) =>
      [...words.querySelectorAll('text')].map(textOf).join(' '),
    );
    expect(roles).toHaveLength(10);
    expect(shown.sort()).toEqual(roles.sort());
    expect(drawing.querySelectorAll('.office')).toHaveLength(roles.length);
  });
});

test('the links hold below a base path', () => {
  const links = [...pageAt('/timeline/', basedDist()).querySelectorAll('.timeline-form a')];
  expect(links.length).toBeGreaterThan(0);
  for (const link of links) expect(link.getAttribute('href')).toMatch(new RegExp(`^${basePath}/timeline/#`));
});

test('the picture has no style attributes and no ids of its own', () => {
  expect(page.querySelectorAll('.timeline-form [style], .timeline-form [id]')).toHaveLength(0);
});
