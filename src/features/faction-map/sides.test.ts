import { describe, expect, test } from 'vitest';
import { parseMdx } from '../../markup/parse.ts';
import { readOutline } from '../../markup/outline.ts';
import type { Sides } from '../../model/schemas/sides.ts';
import { readSides } from './sides.ts';

const outline = readOutline(
  parseMdx(`<Section id="talks" title="The talks">

[Reed](figure:reed) met [the dockers](faction:dockers), and <Claim note="quarrel">[Poole](figure:poole) was hurt</Claim>.

[Reed](figure:reed) left.

</Section>`),
);
const figure = (id: string, name: string, ...factions: (string | undefined)[]) => ({
  id,
  data: { name, labels: factions.map((faction) => ({ faction })) },
});
const figures = [
  figure('cray', 'Ann Cray', 'dockers'),
  figure('poole', 'Mary Poole', 'owners', undefined),
  figure('reed', 'Jonah Reed', 'dockers', 'dockers'),
];
const factions = [{ id: 'dockers', data: { name: 'The dockers' } }];
const side = (...mentions: string[]) => ({
  title: 'A side',
  members: mentions.map((mention) => ({ mention, as: 'so it says' })),
});
const sides = { warned: side('reed-2'), threatening: side('dockers-1', 'poole-1') } as unknown as Sides;
const read = (changed: Partial<Sides> = {}) => readSides({ ...sides, ...changed }, outline, figures, factions);

describe('a member', () => {
  test('has the words of its mention: paragraph, address, and the note that holds them', () => {
    const [reed] = read().warned.members;
    expect(reed).toMatchObject({ kind: 'figure', id: 'reed', mention: 'reed-2', paragraph: 2, note: undefined });
    const [, poole] = read().threatening.members;
    expect(poole).toMatchObject({ paragraph: 1, note: { target: 'quarrel' } });
  });

  test('is drawn by the last part of a figure’s name, by a faction’s whole name, or by the name given', () => {
    expect(read().warned.members[0]).toMatchObject({ name: 'Reed', fullName: 'Jonah Reed' });
    expect(read().threatening.members[0]).toMatchObject({ name: 'The dockers', fullName: 'The dockers' });
    const given = { title: 'A side', members: [{ mention: 'reed-2', name: 'Captain Reed', as: 'so' }] };
    const [dockers] = read({ warned: given }).threatening.members;
    expect(read({ warned: given }).warned.members[0]).toMatchObject({ name: 'Captain Reed', fullName: 'Jonah Reed' });
    expect(dockers?.others.map(({ name }) => name)).toEqual(['Captain Reed', 'Cray']);
  });

  test('that is a faction has those whom others count in, each once, the warned first', () => {
    expect(read().threatening.members.map(({ others }) => others)).toEqual([
      [
        { id: 'reed', name: 'Reed', moved: true },
        { id: 'cray', name: 'Cray', moved: false },
      ],
      [],
    ]);
  });
});

test('a mention that is not there, or of nobody, is an error', () => {
  expect(() => read({ above: side('reed-3') })).toThrow('no mention “reed-3” in the article');
  expect(() => read({ above: side('words-quarrel') })).toThrow('“words-quarrel” is a note’s words, not a mention');
  expect(() => readSides(sides, outline, figures, [])).toThrow('no faction “dockers”');
});
