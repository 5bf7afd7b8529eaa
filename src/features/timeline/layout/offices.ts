import { wrapText } from '../../drawing/lines.ts';
import { textWidth } from '../../drawing/text-width.ts';
import { BAR, barOf, barPath, type Bar, type BarField } from './bars.ts';
import { overlaps, type Extent } from './groups.ts';
import type { LaneOffice } from '../lanes.ts';
import { LEADING, type Words } from './type.ts';

/** The bar of an office and the words above it. */
export interface OfficeBar {
  bar: Bar;
  /** Outline of the bar, as path data. */
  path: string;
  words: Words;
}

/** Room for bars and their words, of the size given; words do not go beyond `limit`, bars not beyond `right`. */
export interface OfficeField extends BarField {
  size: number;
  limit: number;
}

interface Block {
  bar: Bar;
  lines: string[];
  x: number;
  anchor: Words['anchor'];
  /** What the words take up, and what the bar does. */
  wide: Extent;
  long: Extent;
}

const GAP = 12;
/** Widths at which words are broken into lines, in type sizes. */
const WIDTHS = [40, 28, 22, 16, 13];

interface LaidOffices {
  bars: OfficeBar[];
  bottom: number;
}

/** Lays bars and their words out from `top` down, in as little height as they take, and gives where they end. */
export function layOffices(offices: readonly LaneOffice[], top: number, field: OfficeField): LaidOffices {
  const candidates = WIDTHS.map((width) => layWith(width * field.size, offices, top, field));
  return candidates.reduce((lowest, each) => (each.bottom < lowest.bottom ? each : lowest));
}

function layWith(longest: number, offices: readonly LaneOffice[], top: number, field: OfficeField): LaidOffices {
  const rows: Block[][] = [];
  for (const choices of offices.map((office) => blocksOf(office, longest, field))) {
    const place = rows
      .flatMap((row) => choices.map((block) => ({ row, block })))
      .find(({ row, block }) =>
        row.every(({ wide, long }) => !overlaps(wide, block.wide) && !overlaps(long, block.long)),
      );
    const [first] = choices;
    if (place) place.row.push(place.block);
    else if (first) rows.push([first]);
  }
  const line = field.size * LEADING;
  const bars: OfficeBar[] = [];
  let y = top;
  for (const row of rows) {
    const height = Math.max(...row.map(({ lines }) => lines.length)) * line;
    for (const { bar, lines, x, anchor } of row) {
      const words = { lines, x, y: y + height - (lines.length - 1) * line - field.size * 0.35, anchor };
      bars.push({ bar, path: barPath(bar, y + height), words });
    }
    y += height + BAR + field.size * 0.5;
  }
  return { bars, bottom: y };
}

/** An office with its words from the start of its bar, up to the end of it, or up to the limit: those that fit. */
function blocksOf(office: LaneOffice, longest: number, field: OfficeField): Block[] {
  const bar = barOf(office, field);
  const lines = wrapText(office.role, Math.min(field.limit - field.left, longest), field.size);
  const width = Math.max(...lines.map((line) => textWidth(line, field.size)));
  const long = { left: (bar.first + bar.whole) / 2, right: (bar.full + bar.last) / 2 };
  const choices = [
    { x: bar.first, anchor: 'start' as const, wide: { left: bar.first, right: bar.first + width + GAP } },
    { x: bar.last, anchor: 'end' as const, wide: { left: bar.last - width, right: bar.last + GAP } },
    { x: field.limit, anchor: 'end' as const, wide: { left: field.limit - width, right: field.limit + GAP } },
  ];
  const fits = choices.filter(({ wide }) => wide.left >= field.left && wide.right - GAP <= field.limit);
  const rest = { x: field.left, anchor: 'start' as const, wide: { left: field.left, right: field.left + width + GAP } };
  return (fits.length > 0 ? fits : [rest]).map((choice) => ({ ...choice, bar, lines, long }));
}
