import { expect, test } from 'vitest';
import { outlineOf } from '../../../tests/support/outline.ts';
import { factionMap } from '../../model/schemas/faction-map.ts';
import { readFactionMap } from './faction-map.ts';

const outline =
  outlineOf(`[Reed](figure:reed) met [the dockers](faction:dockers), and <Claim note="quarrel">[Poole](figure:poole) was hurt</Claim>.

[Reed](figure:reed) left.`);
const entries = [
  { kind: 'figure', id: 'poole', data: { name: 'Mary Poole', central: false } },
  { kind: 'figure', id: 'reed', data: { name: 'Jonah Reed', central: true } },
  { kind: 'faction', id: 'dockers', data: { name: 'The dockers' } },
] as const;
const place = (lane: unknown, ...members: object[]) => ({
  title: `A place ${String(lane)}`,
  lane,
  members: members.map((member) => ({ as: 'so', ...member })),
});
const read = (places: Record<string, unknown>, more = {}) =>
  readFactionMap(factionMap.parse({ places, ...more }), outline, entries);

test('a member has the words of its mention, with the note that holds them, and its entry', () => {
  const { places } = read({ talks: place(1, { mention: 'reed-2' }, { mention: 'poole-1', through: 'dockers' }) });
  expect(places[0]?.members).toEqual([
    {
      kind: 'figure', id: 'reed', name: 'Reed', fullName: 'Jonah Reed', central: true,
      as: 'so', mention: 'reed-2', paragraph: 2, note: undefined, through: undefined,
    },
    {
      kind: 'figure', id: 'poole', name: 'Poole', fullName: 'Mary Poole', central: false,
      as: 'so', mention: 'poole-1', paragraph: 1, note: 'quarrel', through: 'dockers',
    },
  ]); // prettier-ignore
});

test('a faction is named in full, a member as the map says, and the camp by its title', () => {
  const members = [{ mention: 'dockers-1' }, { mention: 'reed-1', name: 'Captain Reed' }];
  const camp = { title: 'The quay', mention: 'reed-2', as: 'so', around: ['talks'] };
  const map = read({ talks: place(1, ...members) }, { camp });
  expect(map.places[0]?.members.map(({ name }) => name)).toEqual(['The dockers', 'Captain Reed']);
  expect(map.camp).toMatchObject({
    title: 'The quay',
    around: ['talks'],
    member: { kind: 'figure', id: 'reed', name: 'The quay' },
  });
});

test('places are in the order of their lanes, and each arrow has its style and meaning', () => {
  const member = { mention: 'reed-1' };
  const places = { d: place('below', member), c: place(2, member), a: place('above', member), b: place(1, member) };
  const lines = [{ from: 'a', to: 'b' }, { from: 'b', to: 'c' }]; // prettier-ignore
  const map = read(places, { arrows: { thin: { means: 'a plea', lines } } });
  expect(map.places.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
  expect(map.arrows).toEqual(lines.map((line) => ({ style: 'thin', means: 'a plea', ...line })));
});

test('a mention that does not exist, or of no entry, is an error', () => {
  expect(() => read({ a: place(1, { mention: 'reed-3' }) })).toThrow('no mention “reed-3” in the article');
  expect(() => read({ a: place(1, { mention: 'words-quarrel' }) })).toThrow('“words-quarrel” is a note’s words');
});
