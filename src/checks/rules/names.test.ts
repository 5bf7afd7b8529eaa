import { expect, test } from 'vitest';
import { plain } from '../../../tests/support/problems.ts';
import { readTemp, type Change } from '../../../tests/support/temp-content.ts';
import { nameProblems } from './names.ts';

const problems = (changes: Record<string, Change> = {}) => nameProblems(readTemp(changes)).map(plain);
const copy = (card: string) => `---\n${card}\nchecked: 2026-01-02\n---\n\nIt is so.<Cite id="gazette" />\n`;

test('two entries of a kind have two names', () => {
  expect(problems()).toEqual([]);
});

test('a second one is reported at its name', () => {
  const place = (name: string) => copy(`name: ${name}\ncard: A wall.`);
  const changes = { 'content/places/quay.mdx': place('Quay'), 'content/places/wall.mdx': place('Quay') };
  expect(problems(changes)).toEqual([
    'content/places/wall.mdx:2 [same-name] “Quay” is also the “name” of content/places/quay.mdx; choose another, or remove one of the files',
  ]);
  expect(problems({ ...changes, 'content/places/wall.mdx': place('Wall') })).toEqual([]);
});

test('notes have titles instead, and entries of different kinds may share a name', () => {
  const note = copy('kind: term\ntitle: Work stopped\ncard: A.');
  expect(problems({ 'content/notes/z.mdx': note })).toEqual([
    expect.stringMatching(/^content\/notes\/z.mdx:3 \[same-name\]/),
  ]);
  const place = copy('name: Work stopped\ncard: A.');
  expect(problems({ 'content/places/z.mdx': place })).toEqual([]);
});

test('of two, the one that no article names, or whose id does not fit the name, is reported', () => {
  const note = copy('kind: term\ntitle: Work stopped\ncard: A.');
  expect(problems({ 'content/notes/a.mdx': note })).toEqual([
    expect.stringMatching(/^content\/notes\/a.mdx:3 \[same-name\].* of content\/notes\/work-stopped.mdx;/),
  ]);
});

test('two sections of an article have two titles', () => {
  const second = (title: string): Record<string, Change> => ({
    'content/articles/port.mdx': ['Nobody', `</Section>\n\n<Section id="ships" title="${title}">\n\nNobody`],
  });
  expect(problems(second('The Talks End'))).toEqual([
    'content/articles/port.mdx:23 [same-name] “The Talks End” is also the title of the section at line 17; choose another',
  ]);
  expect(problems(second('The ships'))).toEqual([]);
});

test('a member who has a page is named by its id', () => {
  const member = (name: string): Record<string, Change> => ({
    'content/factions/dockers.mdx': [
      'checked:',
      `members:\n  - { as: leader, sources: [gazette], name: ${name} }\nchecked:`,
    ],
  });
  expect(problems(member('Jonah Reed'))).toEqual([
    'content/factions/dockers.mdx:7 [named-figure] “Jonah Reed” has a page; write “figure: reed” instead of “name”',
  ]);
  expect(problems(member('John Reed'))).toEqual([]);
  expect(problems(member('jonah reed'))).toHaveLength(1);
  const spelt: Change = ['checked:', 'alternateNames: [John Reed]\nchecked:'];
  expect(problems({ ...member('John Reed'), 'content/figures/reed.mdx': spelt })).toHaveLength(1);
});
