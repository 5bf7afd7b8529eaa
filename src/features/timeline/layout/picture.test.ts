import { textWidth } from '../../drawing/text-width.ts';
import { describe, expect, test } from 'vitest';
import { t } from '../../../../tests/support/messages.ts';
import type { TimelineData } from './band.ts';
import { forms, layPicture, type Form } from './picture.ts';
import { pictureSpans } from '../periods.ts';
import { LEADING, type Words } from './type.ts';

const event = (id: string, date: string, figures: string[] = [], deathOf?: string) => ({
  id,
  data: { title: `What happened: ${id}`, date, figures, deathOf },
});
const events = [
  event('column', '2023-01-13~', ['reed', 'cole']),
  event('before', '2017-12-31', ['reed']),
  event('arrest', '2019', ['reed']),
  event('both', '2024-03', ['cole', 'reed']),
  event('end', '2026-02-28', ['reed'], 'reed'),
  event('close', '2023-01-14', ['cole'], 'cole'),
  ...['2022-09-16', '2022-10-02', '2022-10-03', '2023-01-11', '2023-01-12', '2023-01-15~'].map((date) =>
    event(`reed ${date}`, date, ['reed']),
  ),
  ...['2025-12-28', '2026-01', '2026-01-16', '2026-01-21', '2026-01-29', '2026-02-08'].map((date) => event(date, date)),
];
const roles = [
  { role: 'Secretary of the council', from: '2013-09-10', to: '2023-05-22' },
  { role: 'Adviser', from: '2023-05-22' },
];
const data: TimelineData = {
  figures: ['reed', 'cole'].map((id) => ({ id, data: { name: `Ann ${id}`, roles } })),
  events,
  ...pictureSpans(
    events.map(({ data: { date } }) => date),
    '2023-01-13~',
    { before: { title: 'What led to it', from: '2022-09-16' } },
  ),
  column: { id: 'column', title: 'The column appears', date: '2023-01-13~' },
  rest: 'Everything else',
  words: t,
};

const day = (date: string) => Date.parse(date) / 86_400_000;

interface Box {
  what: string;
  /** The mark that it belongs to, if any. */
  of?: unknown;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function boxOf({ lines, x, y, anchor }: Words, size: number, bold: boolean): Box {
  const width = Math.max(...lines.map((line) => textWidth(line, size, bold)));
  const left = anchor === 'start' ? x : x - width;
  return {
    what: lines.join(' '),
    left,
    right: left + width,
    top: y - size * 0.8,
    bottom: y + size * 0.2 + (lines.length - 1) * size * LEADING,
  };
}

/** Boxes of all words and marks of a picture. */
function boxesOf(form: Form): Box[] {
  const { span, enlarged, notes } = layPicture(data, form);
  const { size, target } = form;
  const lanes = [...span.lanes, ...enlarged.lanes];
  return [
    ...notes.map((words) => boxOf(words, size, true)),
    ...lanes.flatMap(({ name, bars, death, marks }) => [
      boxOf(name, size, true),
      ...bars.map(({ words }) => boxOf(words, size, false)),
      ...(death?.words ? [boxOf(death.words, size, true)] : []),
      ...marks.flatMap(({ marks, target: { left, right }, label, y }) => {
        const what = marks.map(({ of }) => of.id).join();
        const words = label && { ...label, y: y + size * 0.3 - ((label.lines.length - 1) / 2) * size * LEADING };
        const of = marks;
        const box = { what, of, left, right, top: y - target / 2, bottom: y + target / 2 };
        return [box, ...(words ? [{ ...boxOf(words, size, false), of }] : [])];
      }),
    ]),
  ];
}

describe.each(forms)('$name', (form) => {
  const picture = layPicture(data, form);

  test('no words or marks overlap', () => {
    const boxes = boxesOf(form);
    const pairs = boxes.flatMap((a, index) => boxes.slice(index + 1).map((b): [Box, Box] => [a, b]));
    const overlapping = pairs.filter(
      ([a, b]) =>
        (a.of === undefined || a.of !== b.of) &&
        a.left < b.right - 1 &&
        b.left < a.right - 1 &&
        a.top < b.bottom - 1 &&
        b.top < a.bottom - 1,
    );
    expect(overlapping.map(([a, b]) => `${a.what} / ${b.what}`)).toEqual([]);
  });

  test('everything is inside the picture', () => {
    const out = boxesOf(form).filter(
      ({ left, right, top, bottom }) => left < -1 || right > form.width + 1 || top < 0 || bottom > picture.height,
    );
    expect(out).toEqual([]);
  });

  test('the words on the article’s day are in lines of like length', () => {
    const title = 'The column appears in a paper with a rather long name';
    const { notes } = layPicture({ ...data, column: { ...data.column, title } }, form);
    const [above] = notes;
    const widths = above.lines.map((line) => textWidth(line, form.size, true));
    expect(Math.max(...widths)).toBeLessThan(Math.min(...widths) * 1.5);
    expect(above.x + (above.anchor === 'start' ? Math.max(...widths) : 0)).toBeLessThanOrEqual(form.width);
    expect(above.x - (above.anchor === 'end' ? Math.max(...widths) : 0)).toBeGreaterThanOrEqual(0);
  });

  test('no name of a year or month crosses the line of the article’s day', () => {
    for (const { ticks, column } of [picture.span, picture.enlarged]) {
      const crossing = ticks.filter(
        ({ at, label }) => label && at < column.x && column.x < at + textWidth(label, form.size),
      );
      expect(crossing).toEqual([]);
    }
  });

  test('time runs to scale in both bands', () => {
    const { span, enlarged } = picture;
    const [year] = span.ticks.slice(3);
    const share = (day('2021-01-01') - day('2018-01-01')) / (day('2027-01-01') - day('2018-01-01'));
    expect(year?.x).toBeCloseTo(span.left + share * (span.right - span.left), 0);
    expect(enlarged.column.x).toBeCloseTo(enlarged.left + (119.5 / 138) * (enlarged.right - enlarged.left), 0);
    expect(picture.part.to - picture.part.from).toBeCloseTo((138 / 3287) * (span.right - span.left), 0);
  });

  test('every event since 2018 is drawn: in the span, or enlarged with a tick in the span', () => {
    const drawn = (lanes: typeof picture.span.lanes) =>
      lanes.flatMap(({ marks }) => marks.flatMap(({ marks }) => marks.map(({ of }) => of.id)));
    const deaths = picture.span.lanes.flatMap(({ death }) => (death ? [death.event.id] : []));
    expect(deaths).toEqual(['end', 'close']);
    const all = [...drawn(picture.span.lanes), ...drawn(picture.enlarged.lanes), 'end'];
    const expected = events.map(({ id }) => id).filter((id) => id !== 'column' && id !== 'before');
    expect([...new Set(all)].sort()).toEqual(expected.sort());
    expect(drawn(picture.enlarged.lanes)).toContain('close');
    expect(drawn(picture.span.lanes)).not.toContain('reed 2022-10-02');
    expect(picture.span.lanes[0]?.ticks).toHaveLength(6);
  });

  test('a death ends its lane, and an event of two is tied', () => {
    const [reed, cole, rest] = picture.span.lanes;
    expect(reed?.end).toBeCloseTo(reed?.death?.x ?? 0);
    expect(cole?.end).toBeLessThan(reed?.end ?? 0);
    expect(rest?.end).toBe(picture.span.right);
    expect(picture.span.ties).toHaveLength(1);
  });

  test('the enlarged part has no offices', () => {
    expect(picture.span.lanes[0]?.bars).toHaveLength(2);
    expect(picture.enlarged.lanes.flatMap(({ bars }) => bars)).toEqual([]);
  });
});
