import { describe, expect, test } from 'vitest';
import { insertArchives, type Copy } from './insert-archive.ts';

const archive = { url: 'https://web.archive.org/web/20230116/https://courier.example/silt', date: '2023-01-16' };
const copy = (id: string, url: string): Copy => ({ id, url, archive });
const added = ['  archive:', `    url: ${archive.url}`, '    date: "2023-01-16"'];

const text = `# Sources, by id.

silt:   # the first
  publisher: 'Courier'
  title: "Silt"   # as printed
  date: "2023-01-14~"
  language: en
  url: https://courier.example/silt   # of the page read
  type: newspaper

  read: whole

board:
    title: [Board]
    url: "https://board.example/a#b"
    copy: Gull
`;
const copies = [copy('board', 'https://board.example/a#b'), copy('silt', 'https://courier.example/silt')];

/** Lines of `after` that are not in `before`, after a proof that all of `before` is there, in its order. */
function addedLines(before: string, after: string): string[] {
  const old = before.split(/(?<=\n)/);
  const rest = after.split(/(?<=\n)/).filter((line) => !(line === old[0] && old.shift()));
  expect(old).toEqual([]);
  return rest;
}

describe('insertArchives', () => {
  test('adds lines below the addresses and changes no other byte', () => {
    const { text: after, written, left } = insertArchives(text, copies);
    expect(addedLines(text, after)).toEqual([
      ...added.map((line) => `${line}\n`),
      ...added.map((line) => `  ${line}\n`),
    ]);
    expect(after).toContain(`# of the page read\n${added.join('\n')}\n  type: newspaper\n\n  read: whole\n`);
    expect(after).toContain(`a#b"\n${added.map((line) => `  ${line}`).join('\n')}\n    copy: Gull\n`);
    expect([written, left]).toEqual([['board', 'silt'], []]);
  });

  test('keeps the line ends of Windows', () => {
    const windows = text.replaceAll('\n', '\r\n');
    expect(insertArchives(windows, copies).text).toBe(insertArchives(text, copies).text.replaceAll('\n', '\r\n'));
  });

  test('adds below an address that ends the file without a line break', () => {
    expect(insertArchives('a:\n  url: https://a.example/', [copy('a', 'https://a.example/')]).text).toBe(
      `a:\n  url: https://a.example/\n${added.join('\n')}`,
    );
  });

  test('quotes an address where YAML needs it', () => {
    const odd = { id: 'a', url: 'https://a.example/', archive: { ...archive, url: 'https://web.archive.org/x:' } };
    expect(insertArchives('a:\n  url: https://a.example/\n', [odd]).text).toContain(
      '\n    url: "https://web.archive.org/x:"\n',
    );
  });

  test('changes nothing where there is no copy', () => {
    expect(insertArchives(text, [])).toEqual({ text, written: [], left: [] });
  });

  test.each([
    ['a: { url: https://a.example/ }\n', 'the record is not written with a line for each field'],
    ['b:\n  url: https://a.example/\n', 'the record is not written with a line for each field'],
    ['a:\n  url: https://other.example/\n', 'the address of the record has changed'],
    [`a:\n  url: https://a.example/\n  archive:\n    url: x\n`, 'the record now has a copy'],
    ['a:\n  url: >-\n    https://a.example/\n', 'the address is not written on a line of its own'],
    ['a:\n  ? url\n  : https://a.example/\n', 'the address is not written on a line of its own'],
  ])('leaves a record that is written otherwise: %j', (source, reason) => {
    expect(insertArchives(source, [copy('a', 'https://a.example/')])).toEqual({
      text: source,
      written: [],
      left: [{ id: 'a', reason }],
    });
  });

  test('throws rather than write what would say something else', () => {
    const anchored = 'a: &a\n  url: https://a.example/\nb: *a\n';
    expect(() => insertArchives(anchored, [copy('a', 'https://a.example/')])).toThrow(
      'the copies cannot be inserted without changing other fields',
    );
  });
});
