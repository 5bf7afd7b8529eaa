import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { basedDist, basePath } from '../support/build-site.ts';
import { readPage } from '../support/pages.ts';

const page = readPage('/timeline/');
const text = (element: Element | null | undefined) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const events = parse(readFileSync('content/events.yaml', 'utf8')) as Record<string, { date: string | Date }>;
const since2018 = Object.entries(events)
  .filter(([, { date }]) => (date instanceof Date ? date.toISOString() : date) >= '2018')
  .map(([id]) => id);

/** What the list says of an event: its date, and its title. */
function listed(id: string): string {
  const item = page.getElementById(id);
  return `${text(item?.querySelector('time'))}: ${text(item?.querySelector('h3'))}`;
}

test('the picture is the first thing after the lead', () => {
  expect(page.querySelector('.lead')?.nextElementSibling?.className).toBe('timeline-picture');
});

describe.each(['wide', 'middle', 'narrow'])('the %s drawing', (form) => {
  const drawing = page.querySelector(`.timeline-form.${form}`);
  const links = [...(drawing?.querySelectorAll('a') ?? [])];

  test('leads to events that are there, and names them as the list does', () => {
    expect(links.length).toBeGreaterThan(40);
    for (const link of links) {
      const id = link.getAttribute('href')?.split('#')[1] ?? '';
      expect(text(link.querySelector('title')).split('; ')[0], id).toBe(listed(id));
    }
  });

  test('says nothing of an event but its title, or how many share a place', () => {
    for (const link of links) {
      const words = text(link).slice(text(link.querySelector('title')).length);
      const lines = [...link.querySelectorAll('text')].map(text).join(' ');
      expect(words).toBe(lines.replaceAll(' ', '') && words);
      const id = link.getAttribute('href')?.split('#')[1] ?? '';
      const count = text(link.querySelector('title')).split('; ').length;
      const [date, ...title] = listed(id).split(': ');
      const whole = title.join(': ');
      const allowed = ['', whole, `${whole} ${date}`, `${whole}, ${date}`, `${count} events`, `${date}`];
      expect(allowed, lines).toContain(lines);
    }
  });

  test('shows every event since 2018', () => {
    const names = links.map((link) => `; ${text(link.querySelector('title'))};`).join(' ');
    for (const id of since2018) expect(names).toContain(`; ${listed(id)};`);
  });

  test('shows the offices of the table, no more and no fewer', () => {
    const roles = [...page.querySelectorAll('.offices .role')].map(text);
    const shown = [...(drawing?.querySelectorAll('.office-words') ?? [])].map((words) =>
      [...words.querySelectorAll('text')].map(text).join(' '),
    );
    expect(roles.length).toBeGreaterThan(12);
    expect(shown.sort()).toEqual(roles.sort());
    expect(drawing?.querySelectorAll('.office')).toHaveLength(roles.length);
  });
});

test('the links hold below a base path', () => {
  const links = [...readPage('/timeline/', basedDist).querySelectorAll('.timeline-form a')];
  for (const link of links) expect(link.getAttribute('href')).toMatch(new RegExp(`^${basePath}/timeline/#`));
});

test('the picture has no style attributes and no ids of its own', () => {
  expect(page.querySelectorAll('.timeline-form [style], .timeline-form [id]')).toHaveLength(0);
});
