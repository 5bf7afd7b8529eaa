import { describe, expect, test } from 'vitest';
import { t } from '../../../tests/support/messages.ts';
import type { Source } from '../../model/schemas/source.ts';
import { articleItem, cslNames, noteItem, sourceItem } from './csl.ts';

const source: Source = {
  publisher: 'Outlet',
  title: 'Title',
  date: '2023-01-14',
  language: 'en',
  url: 'https://example.org/story',
  type: 'newspaper',
  read: 'whole',
  formerIds: [],
};

describe('sourceItem', () => {
  test('has every field that the record has', () => {
    const record: Source = {
      publisher: 'The Quay Gazette',
      title: '[The mayor’s letter on the channel]',
      author: 'Salma al-Haddad',
      date: '2023-01-01~',
      language: 'ar',
      url: 'https://example.org/home/article/4073756',
      copy: 'the town library',
      type: 'newspaper',
      stance: 'daily of the inner quay',
      read: 'opening',
      formerIds: [],
    };
    expect(sourceItem('quay-letter-2023', record, t)).toEqual({
      id: 'quay-letter-2023',
      type: 'article-newspaper',
      title: '[The mayor’s letter on the channel]',
      author: [{ family: 'al-Haddad', given: 'Salma' }],
      'container-title': 'The Quay Gazette',
      publisher: 'The Quay Gazette',
      issued: { 'date-parts': [[2023, 1, 1]], circa: true },
      language: 'ar',
      URL: 'https://example.org/home/article/4073756',
      note: 'Read in a copy: the town library.',
    });
  });

  test('leaves out in JSON what the record does not have', () => {
    const record: Source = {
      publisher: 'Treccani',
      title: 'Voce',
      language: 'it',
      type: 'reference',
      read: 'opening',
      formerIds: [],
    };
    expect(JSON.stringify(sourceItem('treccani', record, t))).toBe(
      '{"id":"treccani","type":"entry-encyclopedia","title":"Voce","container-title":"Treccani","language":"it"}',
    );
  });

  test('names the outlet once where styles would print it twice', () => {
    const typeAndOutlet = (type: Source['type']) => {
      const item = sourceItem('id', { ...source, type }, t);
      return [item.type, item['container-title'], item.publisher];
    };
    expect(typeAndOutlet('news agency')).toEqual(['article-newspaper', 'Outlet', 'Outlet']);
    expect(typeAndOutlet('newspaper')).toEqual(['article-newspaper', 'Outlet', 'Outlet']);
    expect(typeAndOutlet('opinion')).toEqual(['article-newspaper', 'Outlet', 'Outlet']);
    expect(typeAndOutlet('broadcaster')).toEqual(['webpage', 'Outlet', undefined]);
    expect(typeAndOutlet('official')).toEqual(['webpage', 'Outlet', undefined]);
    expect(typeAndOutlet('research')).toEqual(['report', undefined, 'Outlet']);
    expect(typeAndOutlet('reference')).toEqual(['entry-encyclopedia', 'Outlet', undefined]);
  });

  test('keeps the precision of dates', () => {
    const issued = (date: string) => sourceItem('id', { ...source, date }, t).issued;
    expect(issued('2023-01-14')).toStrictEqual({ 'date-parts': [[2023, 1, 14]] });
    expect(issued('2022-12')).toStrictEqual({ 'date-parts': [[2022, 12]] });
    expect(issued('2007~')).toStrictEqual({ 'date-parts': [[2007]], circa: true });
  });

  test('throws on what is not a date', () => {
    expect(() => sourceItem('id', { ...source, date: 'January 2023' }, t)).toThrow(RangeError);
  });

  test('writes addresses in ASCII, as URIs are', () => {
    const url = 'https://library.example/fa/1150968/دریا-دروغ';
    expect(sourceItem('id', { ...source, url }, t).URL).toBe(
      'https://library.example/fa/1150968/%D8%AF%D8%B1%DB%8C%D8%A7-%D8%AF%D8%B1%D9%88%D8%BA',
    );
  });
});

test('articleItem is the article at its publisher, with the id of its source record', () => {
  const article = {
    title: 'Light the Lamp on Gull Rock',
    author: 'Una Tarn',
    publication: 'The Quay Gazette',
    published: '2023-01-13~',
    url: 'https://example.org/4096111/',
    language: 'en',
    source: 'quay-tarn-lamp-2023',
  };
  expect(articleItem(article)).toEqual({
    id: 'quay-tarn-lamp-2023',
    type: 'article-newspaper',
    title: 'Light the Lamp on Gull Rock',
    author: [{ family: 'Tarn', given: 'Una' }],
    'container-title': 'The Quay Gazette',
    publisher: 'The Quay Gazette',
    issued: { 'date-parts': [[2023, 1, 13]], circa: true },
    language: 'en',
    URL: 'https://example.org/4096111/',
  });
});

test('articleItem has each of several authors, as told apart in the list', () => {
  const article = {
    title: 'The Sea',
    author: ['Ada Moss', 'The Friends of the Sea and the Shore'],
    publication: 'The Harbour Gazette',
    published: '1911',
    url: 'https://example.org/sea',
    language: 'en',
    source: 'gazette-sea',
  };
  expect(articleItem(article).author).toEqual([
    { family: 'Moss', given: 'Ada' },
    { literal: 'The Friends of the Sea and the Shore' },
  ]);
});

describe('cslNames', () => {
  test.each([
    ['Una Tarn', [{ family: 'Tarn', given: 'Una' }]],
    ['R. H. Brandt', [{ family: 'Brandt', given: 'R. H.' }]],
    ['E. Hale-Alden', [{ family: 'Hale-Alden', given: 'E.' }]],
    ['Robin B. Wright', [{ family: 'Wright', given: 'Robin B.' }]],
    ['Élise O’Brien', [{ family: 'O’Brien', given: 'Élise' }]],
    [
      'Olga Brandt and Karim Darvish',
      [
        { family: 'Brandt', given: 'Olga' },
        { family: 'Darvish', given: 'Karim' },
      ],
    ],
  ])('tells family and given name apart: %s', (byline, names) => {
    expect(cslNames(byline)).toEqual(names);
  });

  test('divides two single names, each literal', () => {
    expect(cslNames('Orr and Pell')).toEqual([{ literal: 'Orr' }, { literal: 'Pell' }]);
  });

  test.each([
    'Pell',
    'Coast Wire Staff',
    'BBC Coast',
    'Harbours International',
    'Karim Ali Darvish',
    'Office of Pilots and Soundings',
    'Tarn, Una',
    'سلمى حداد',
  ])('leaves whole what may be something else: %s', (byline) => {
    expect(cslNames(byline)).toEqual([{ literal: byline }]);
  });
});

test('a note is a page of the site by its editors, dated by its last check', () => {
  const article = {
    source: 'gazette',
    title: 'The Port Stands Still',
    author: 'Ada Moss',
    publication: 'The Harbour Gazette',
    published: '1911-08-14',
    language: 'en',
    url: 'https://example.org/port',
  };
  const place = {
    editors: 'The editors',
    siteName: 'An annotated column',
    language: 'en',
    url: 'https://example.com/#note-stopped',
  };
  expect(noteItem('stopped', { title: 'Work stopped', checked: '2026-01-02' }, article, place, t)).toEqual({
    id: 'note-stopped',
    type: 'webpage',
    title: 'Work stopped',
    author: [{ literal: 'The editors' }],
    'container-title': 'An annotated column',
    issued: { 'date-parts': [[2026, 1, 2]] },
    language: 'en',
    URL: 'https://example.com/#note-stopped',
    note: 'Note on Ada Moss, “The Port Stands Still”, The Harbour Gazette.',
  });
});
