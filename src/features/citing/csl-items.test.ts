import { describe, expect, test } from 'vitest';
import type { Source } from '../../model/schemas/source.ts';
import { t } from '../../../tests/support/messages.ts';
import { port } from '../../../tests/support/port.ts';
import { articleItem, noteItem, sourceItem } from './csl-items.ts';

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
    const archived =
      'https://web.archive.org/web/20230102/https://example.org/%D8%A7%D8%B3%D8%AA%D8%B9%D9%81%D8%A7%DB%8C';
    const record: Source = {
      publisher: 'The Quay Gazette',
      title: '[The harbour master on the strike]',
      author: [{ family: 'al-Husseini', given: 'Huda' }, { literal: 'Harbour Board' }],
      date: '2023-01-01~',
      language: 'ar',
      url: 'https://example.org/home/article/4073756',
      archive: { url: 'https://web.archive.org/web/20230102/https://example.org/استعفای', date: '2023-01-02' },
      copy: 'the town library',
      type: 'newspaper',
      stance: 'pan-Arab daily',
      read: 'opening',
      formerIds: [],
    };
    expect(sourceItem('aawsat-protests-2023', record, t)).toEqual({
      id: 'aawsat-protests-2023',
      type: 'article-newspaper',
      title: '[The harbour master on the strike]',
      author: [{ family: 'al-Husseini', given: 'Huda' }, { literal: 'Harbour Board' }],
      'container-title': 'The Quay Gazette',
      publisher: 'The Quay Gazette',
      issued: { 'date-parts': [[2023, 1, 1]], circa: true },
      language: 'ar',
      URL: 'https://example.org/home/article/4073756',
      archive: 'Internet Archive',
      archive_location: archived,
      note: `Read in a copy: the town library. Archived 2 January 2023: ${archived}`,
    });
  });

  test('leaves out in JSON what the record does not have', () => {
    const record = {
      ...source,
      publisher: 'Treccani',
      title: 'Voce',
      language: 'it',
      type: 'reference',
      date: undefined,
      url: undefined,
    } as const;
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

  test('writes addresses in ASCII, as URIs are', () => {
    const url = 'https://tabnak.ir/fa/news/1150968/استعفای-علی';
    expect(sourceItem('id', { ...source, url }, t).URL).toBe(
      'https://tabnak.ir/fa/news/1150968/%D8%A7%D8%B3%D8%AA%D8%B9%D9%81%D8%A7%DB%8C-%D8%B9%D9%84%DB%8C',
    );
  });
});

describe('articleItem', () => {
  const article = {
    title: 'The Silt',
    author: ['Ines Calder', 'Tomas Wren'],
    publication: 'Courier',
    published: '1987-06-03~',
    url: 'https://courier.example/silt/',
    language: 'en',
    source: 'courier-silt',
  };

  test('is the article at its publisher, with id, names and copies of its source record', () => {
    const names = [
      { family: 'Calder', given: 'Ines' },
      { family: 'Wren', given: 'Tomas' },
    ];
    const record = { author: names, archive: { url: 'https://web.archive.org/web/1/x', date: '2003-04-05' } };
    expect(articleItem(article, record, t)).toEqual({
      id: 'courier-silt',
      type: 'article-newspaper',
      title: 'The Silt',
      author: names,
      'container-title': 'Courier',
      publisher: 'Courier',
      issued: { 'date-parts': [[1987, 6, 3]], circa: true },
      language: 'en',
      URL: 'https://courier.example/silt/',
      archive: 'Internet Archive',
      archive_location: 'https://web.archive.org/web/1/x',
      note: 'Archived 5 April 2003: https://web.archive.org/web/1/x',
    });
  });

  test('has the byline as printed where the record has no names', () => {
    expect(articleItem(article, {}, t).author).toEqual([{ literal: 'Ines Calder' }, { literal: 'Tomas Wren' }]);
    expect(articleItem({ ...article, author: 'Una Tarn' }, {}, t).author).toEqual([{ literal: 'Una Tarn' }]);
  });
});

test('a note is a page of the site by its editors, dated by its last check', () => {
  const article = { ...port, source: 'gazette' };
  const place = {
    editors: ['Ida Wren', 'Noor Castell'],
    siteName: 'An annotated column',
    language: 'en',
    url: 'https://example.com/claims/stopped/',
  };
  expect(noteItem('stopped', { title: 'Work stopped', checked: '2026-01-02' }, article, place, [], t)).toEqual({
    id: 'note-stopped',
    type: 'webpage',
    title: 'Work stopped',
    author: [{ literal: 'Ida Wren' }, { literal: 'Noor Castell' }],
    'container-title': 'An annotated column',
    issued: { 'date-parts': [[2026, 1, 2]] },
    language: 'en',
    URL: 'https://example.com/claims/stopped/',
    note: 'Note on Ada Moss, “The Port Stands Still”, The Harbour Gazette.',
  });
  const corrections = [{ date: '2026-01-03', was: 'It was noon.', now: 'It was one.' }];
  expect(
    noteItem('stopped', { title: 'Work stopped', checked: '2026-01-02' }, article, place, corrections, t).note,
  ).toBe(
    'Note on Ada Moss, “The Port Stands Still”, The Harbour Gazette. Corrected 3 January 2026: Was: “It was noon.” Now: “It was one.”',
  );
});
