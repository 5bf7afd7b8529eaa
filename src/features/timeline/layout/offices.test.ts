import { textWidth } from '../../drawing/text-width.ts';
import { expect, test } from 'vitest';
import { overlaps } from './groups.ts';
import { dayNumber } from '../../../model/day-spans.ts';
import type { LaneOffice } from '../lanes.ts';
import { layOffices, type OfficeField } from './offices.ts';
import { LEADING } from './type.ts';

const zero = dayNumber(2018, 1, 1);
const field: OfficeField = {
  left: 0,
  right: 900,
  limit: 890,
  end: dayNumber(2026, 1, 1),
  x: (day) => ((day - zero) / 3287) * 900,
  size: 12,
};
const office = (role: string, from?: string, to?: string): LaneOffice => ({ role, from, to });

test('offices after each other share a row, offices at one time do not', () => {
  const after = layOffices([office('Speaker', '2018', '2020'), office('Adviser', '2022', '2024')], 10, field).bars;
  expect(after[0]?.words.y).toBe(after[1]?.words.y);
  const both = layOffices([office('Speaker', '2018', '2020'), office('Member', '2019', '2024')], 10, field).bars;
  expect(both[0]?.words.y).toBeLessThan(both[1]?.words.y ?? 0);
});

test('words start with their bar, and end with it where they would not fit', () => {
  const { bars } = layOffices(
    [office('Envoy', '2019-01-01', '2019-06-01'), office('Secretary, Harbour Council', '2025-11-01', '2025-12-01')],
    0,
    field,
  );
  expect(bars[0]?.words).toMatchObject({ anchor: 'start', x: field.x(dayNumber(2019, 1, 1)) });
  expect(bars[1]?.words.anchor).toBe('end');
});

test('an office without a start or an end is not closed', () => {
  const { bars } = layOffices(
    [office('A', '2019'), office('B', undefined, '2020'), office('C', '2019', '2020')],
    0,
    field,
  );
  expect(new Set(bars.map(({ path, bar }) => path.endsWith('Z') === (bar.start && bar.end)))).toEqual(new Set([true]));
  expect(bars.filter(({ path }) => path.endsWith('Z'))).toHaveLength(1);
});

test.each([900, 320])('no words overlap and none leave the field, %i wide', (right) => {
  const narrow = { ...field, right, limit: right - 6, x: (day: number) => ((day - zero) / 3287) * right };
  const roles = [
    'Secretary, Southern Coast Harbours Council',
    'Member for Qom',
    'Adviser to the harbour master on many matters',
  ];
  const offices = roles.flatMap((role, index) => [
    office(role, `20${18 + index}`, `20${20 + index}`),
    office(role, `20${23 + index}-03-01`),
    office(role, undefined, `20${19 + index}-08`),
  ]);
  const { bars, bottom } = layOffices(offices, 0, narrow);
  const boxes = bars.map(({ words: { lines, x, y, anchor } }) => {
    const width = Math.max(...lines.map((line) => textWidth(line, 12)));
    const left = anchor === 'start' ? x : x - width;
    return { left, right: left + width, top: y - 11, bottom: y - 11 + lines.length * 12 * LEADING };
  });
  for (const [index, a] of boxes.entries()) {
    expect(a.left).toBeGreaterThanOrEqual(0);
    expect(a.right).toBeLessThanOrEqual(right);
    expect(a.bottom).toBeLessThan(bottom);
    for (const b of boxes.slice(index + 1)) {
      expect(overlaps(a, b) && a.top < b.bottom - 1 && b.top < a.bottom - 1).toBe(false);
    }
  }
});

test('no offices take no height', () => {
  expect(layOffices([], 40, field)).toEqual({ bars: [], bottom: 40 });
});
