import { expect, test } from 'vitest';
import { outlineOf } from '../../../tests/support/outline.ts';
import { dispersionPlot, plotRules, type PlotRow } from './dispersion.ts';

const plotOf = (source: string) => dispersionPlot(outlineOf(source), ({ target }) => `The ${target}`);
const marksOf = ({ cells }: PlotRow) =>
  cells.flatMap(({ paragraph, marks }) => marks.map((mark) => ({ paragraph, ...mark })));

const plot = plotOf(`
[Brandt](figure:brandt) knew the [council](faction:board), [it](faction:board) knew him.

Nothing is said of anybody here, not a word.

[the Board](faction:board) met [Tarn](figure:tarn) and, again, [Brandt](figure:brandt).
`);
const [brandt, council, tarn] = plot.rows as [PlotRow, PlotRow, PlotRow];
const words = `${'a'.repeat(90)} [b](figure:b) [c](figure:b) d`;
const [crowded] = plotOf([words, 'Nobody.', words, words].join('\n\n')).rows as [PlotRow];

test('rows are in the order of first mention, each with a cell a paragraph and the number of mentions', () => {
  expect(plot.rows.map(({ kind, target, times }) => [kind, target, times])).toEqual([
    ['figure', 'brandt', 2],
    ['faction', 'board', 3],
    ['figure', 'tarn', 1],
  ]);
  expect(council.cells.map(({ marks }) => marks.map(({ id, text }) => `${id} ${text}`))).toEqual([
    ['board-1 council', 'board-2 it'],
    [],
    ['board-3 the Board'],
  ]);
});

test('a mark is at the middle of its words in the paragraph', () => {
  const [mark] = marksOf(brandt);
  expect(mark?.at).toBeCloseTo((100 * 3) / 'Brandt knew the council, it knew him.'.length);
});

test('words that are the name of the row get no label', () => {
  expect(marksOf(council).map(({ label }) => label)).toEqual(['before', 'after', undefined]);
});

test('a leader runs up to the first mention, and a line from there to the last', () => {
  const [first, last] = marksOf(brandt).map(({ at }) => at);
  expect(brandt.cells.map(({ thread }) => thread)).toEqual([
    { from: first, to: 100 },
    { from: 0, to: 100 },
    { from: 0, to: last },
  ]);
  expect(brandt.cells.map(({ leader }) => leader)).toEqual([{ from: 0, to: first }, undefined, undefined]);
  expect(tarn.cells.map(({ thread }) => thread)).toEqual([undefined, undefined, undefined]);
  expect(tarn.cells.map(({ leader }) => leader?.to)).toEqual([100, 100, marksOf(tarn)[0]?.at]);
});

test('marks have areas that do not overlap in their row, and lanes in the order of the text', () => {
  for (const row of [...plot.rows, crowded]) {
    const all = marksOf(row).map(({ paragraph, area }) => [paragraph * 100 + area.from, paragraph * 100 + area.to]);
    all.slice(1).forEach(([from], index) => expect(from, row.target).toBeGreaterThanOrEqual(all[index]![1]!));
  }
  expect(council.cells.map(({ marks }) => marks.map(({ lane }) => lane))).toEqual([[0, 1], [], [0]]);
});

test('an area reaches into the next cell where that has no mark and is in the plot', () => {
  const [, first, , third, , last] = marksOf(crowded).map(({ area }) => area.to);
  expect(first).toBeGreaterThan(100);
  expect([third, last]).toEqual([100, 100]);
});

test('columns and lanes become style rules', () => {
  expect(plotRules(plotOf(`[b](figure:b)${'a'.repeat(29)}\n\n[b](figure:b) [c](figure:b)${'a'.repeat(7)}`), 0)).toBe(
    '.plot-0 .p1{width:75.00%}.plot-0 .p2{width:25.00%}' +
      '.lane-0{--lane-at:0}.lane-1{--lane-at:1}.lanes-2{--lanes:2}',
  );
});

test('an article without names has columns and no rows', () => {
  const { sections, rows } = plotOf('Nobody.');
  expect(sections.flatMap(({ columns }) => columns.map(({ id }) => id))).toEqual(['p1']);
  expect(rows).toEqual([]);
});
