import { expect, test } from 'vitest';
import { readSources } from './read-sources.ts';

const fields = '  publisher: Courier\n  title: Silt\n  language: en\n  type: newspaper\n  read: whole\n';

test('gives the records with an address, in their order, and all ids', () => {
  const archive = '  archive:\n    url: https://web.archive.org/web/1/x\n    date: 2023-01-14\n';
  expect(
    readSources(
      `b:\n${fields}  url: https://b.example/\n  date: 2023-01-14\n${archive}\nnone:\n${fields}\na:\n${fields}  url: https://a.example/\n`,
    ),
  ).toEqual({
    linked: [
      {
        id: 'b',
        url: 'https://b.example/',
        title: 'Silt',
        date: '2023-01-14',
        archive: { url: 'https://web.archive.org/web/1/x', date: '2023-01-14' },
      },
      { id: 'a', url: 'https://a.example/', title: 'Silt', date: undefined, archive: undefined },
    ],
    ids: ['b', 'none', 'a'],
  });
});

test('gives none of an empty file', () => {
  expect(readSources('# nothing yet\n')).toEqual({ linked: [], ids: [] });
});

test('throws for a record with faults, and for what is not YAML', () => {
  expect(() => readSources(`a:\n${fields}  url: example.org\n`)).toThrow(
    'the record “a” has faults, which npm run build lists: “url”: write an address that begins with https:// or http://',
  );
  expect(() => readSources('a: [')).toThrow('Flow sequence');
});
