import { describe, expect, test } from 'vitest';
import { t } from '../../../tests/support/messages.ts';
import type { Source } from '../../model/schemas/source.ts';
import { byLabel, citationLabels, imprint, type SourceEntry } from './citations.ts';

const entry = (id: string, publisher: string, data: Partial<Source> = {}): SourceEntry => ({
  id,
  data: { publisher, title: 'Title', language: 'en', type: 'newspaper', read: 'whole', formerIds: [], ...data },
});

describe('citationLabels', () => {
  test('are publisher and year where that is unique', () => {
    const labels = citationLabels(
      [
        entry('one', 'Reuters', { date: '2023-01-14' }),
        entry('two', 'Reuters', { date: '2022~' }),
        entry('three', 'Shore', { date: '2023-01' }),
      ],
      'n.d.',
    );
    expect([...labels]).toEqual([
      ['one', 'Reuters 2023'],
      ['two', 'Reuters 2022'],
      ['three', 'Shore 2023'],
    ]);
  });

  test('take the short name where there is one', () => {
    const source = entry('ap', 'Associated Press', { short: 'AP', date: '2023' });
    expect([...citationLabels([source], 'n.d.')]).toEqual([['ap', 'AP 2023']]);
  });

  test('say n.d. where the page shows no date', () => {
    expect([...citationLabels([entry('quay', 'Quay')], 'n.d.')]).toEqual([['quay', 'Quay n.d.']]);
  });

  test('get letters where they would be the same, by date and then by id', () => {
    const labels = citationLabels(
      [
        entry('d', 'AP', { date: '2023-02-01' }),
        entry('c', 'AP', { date: '2023-01-02' }),
        entry('b', 'AP', { date: '2023-01-02' }),
        entry('a', 'Associated Press', { short: 'AP', date: '2023-01' }),
      ],
      'n.d.',
    );
    expect([...labels]).toEqual([
      ['a', 'AP 2023a'],
      ['b', 'AP 2023b'],
      ['c', 'AP 2023c'],
      ['d', 'AP 2023d'],
    ]);
  });

  test('get letters where several have no date', () => {
    const labels = citationLabels([entry('two', 'Quay'), entry('one', 'Quay')], 'n.d.');
    expect([...labels]).toEqual([
      ['one', 'Quay n.d.a'],
      ['two', 'Quay n.d.b'],
    ]);
  });

  test('go on from z to aa, and from az to ba', () => {
    const sources = Array.from({ length: 53 }, (_, index) => entry(String(100 + index), 'AP', { date: '2023' }));
    const labels = [...citationLabels(sources, 'n.d.').values()];
    expect(labels.slice(24, 28)).toEqual(['AP 2023y', 'AP 2023z', 'AP 2023aa', 'AP 2023ab']);
    expect(labels.slice(51)).toEqual(['AP 2023az', 'AP 2023ba']);
  });

  test('are none where there are no sources', () => {
    expect([...citationLabels([], 'n.d.')]).toEqual([]);
  });
});

describe('byLabel', () => {
  const inOrder = (sources: SourceEntry[]) =>
    [...sources].sort(byLabel(citationLabels(sources, 'n.d.'), t.formats.compare)).map(({ id }) => id);

  test('orders by publisher whatever its case, then by year and letter', () => {
    const sources = [
      entry('tide', 'Tide', { date: '2023' }),
      entry('ap-2023b', 'AP', { date: '2023-02' }),
      entry('alden', 'alden.example', { date: '2023' }),
      entry('ap-2023a', 'AP', { date: '2023-01' }),
      entry('ap-2022', 'AP', { date: '2022' }),
    ];
    expect(inOrder(sources)).toEqual(['alden', 'ap-2022', 'ap-2023a', 'ap-2023b', 'tide']);
  });

  test('orders numbers in names by their value', () => {
    const sources = [entry('eleven', 'Channel 11', { date: '2023' }), entry('four', 'Channel 4', { date: '2023' })];
    expect(inOrder(sources)).toEqual(['four', 'eleven']);
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
