import { describe, expect, test } from 'vitest';
import { t } from '../../../tests/support/messages.ts';
import type { Source } from '../../model/schemas/source.ts';
import { besidesLabel, byOutlet, citationLabel, imprint, type SourceEntry } from './citations.ts';

const entry = (id: string, publisher: string, data: Partial<Source> = {}): SourceEntry => ({
  id,
  data: { publisher, title: 'Title', language: 'en', type: 'newspaper', read: 'whole', formerIds: [], ...data },
});

describe('citationLabel', () => {
  const label = (publisher: string, data: Partial<Source> = {}) => citationLabel(entry('one', publisher, data).data, t);

  test('is outlet and date, to its precision', () => {
    expect(label('Reuters', { date: '2023-01-11' })).toBe('Reuters, 11 Jan 2023');
    expect(label('Reuters', { date: '2023-01-14~' })).toBe('Reuters, c. 14 Jan 2023');
    expect(label('Shore', { date: '2023-01' })).toBe('Shore, Jan 2023');
    expect(label('Shore', { date: '2022~' })).toBe('Shore, c. 2022');
  });

  test('takes the short name where there is one', () => {
    expect(label('Associated Press', { short: 'AP', date: '2023' })).toBe('AP, 2023');
  });

  test('says so where the page shows no date', () => {
    expect(label('Quay')).toBe('Quay, n.d.');
  });
});

describe('byOutlet', () => {
  const inOrder = (sources: SourceEntry[]) => sources.sort(byOutlet(t.formats.compare)).map(({ id }) => id);

  test('orders by outlet whatever its case, then by date, then by id', () => {
    const sources = [
      entry('tide', 'Tide', { date: '2023' }),
      entry('d', 'AP', { date: '2023-12-01' }),
      entry('c', 'AP', { date: '2023-02-01' }),
      entry('b', 'AP', { date: '2023-02-01' }),
      entry('alden', 'alden.example', { date: '2023' }),
      entry('a', 'Associated Press', { short: 'AP', date: '2023-01' }),
      entry('undated', 'AP'),
    ];
    expect(inOrder(sources)).toEqual(['alden', 'undated', 'a', 'b', 'c', 'd', 'tide']);
  });

  test('orders numbers in names by their value', () => {
    const sources = [entry('eleven', 'Channel 11', { date: '2023' }), entry('four', 'Channel 4', { date: '2023' })];
    expect(inOrder(sources)).toEqual(['four', 'eleven']);
  });
});

describe('besidesLabel', () => {
  test('names an author, and a publisher that the label cuts short', () => {
    const author = [{ family: 'Tarn', given: 'Una' }];
    expect(besidesLabel(entry('a', 'Associated Press', { short: 'AP', author }).data, t)).toBe(
      'Una Tarn, Associated Press',
    );
    expect(besidesLabel(entry('b', 'The Quay Gazette', { author }).data, t)).toBe('Una Tarn');
  });

  test('says nothing where the label has all of it', () => {
    expect(besidesLabel(entry('coast', 'Coast', { date: '2023-01' }).data, t)).toBe('');
  });
});

describe('imprint', () => {
  test('names author, publisher and date', () => {
    const { data } = entry('tarn', 'The Quay Gazette', {
      author: [{ family: 'Tarn', given: 'Una' }],
      date: '2023-01-13~',
    });
    expect(imprint(data, t)).toBe('Una Tarn, The Quay Gazette, about 13 January 2023');
  });

  test('leaves out the author where none is printed', () => {
    expect(imprint(entry('coast', 'Coast', { date: '2023-01' }).data, t)).toBe('Coast, January 2023');
  });

  test('says so where the page shows no date', () => {
    expect(imprint(entry('quay', 'Quay').data, t)).toBe('Quay, no date shown');
  });
});
