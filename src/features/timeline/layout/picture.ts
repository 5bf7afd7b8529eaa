import { evenLines } from '../../drawing/lines.ts';
import { textWidth } from '../../drawing/text-width.ts';
import { layBand, type Band, type BandField, type TimelineData } from './band.ts';
import { LEADING, type Sizes, type Words } from './type.ts';

/** A width for which the picture is drawn, with what changes with it. */
export interface Form extends Sizes {
  name: 'wide' | 'middle';
  /** For each band: room for words at its right, and greatest heights of rows of events, in least heights of links. */
  span: { margin: number; rows: BandField['rows'] };
  enlarged: { margin: number; rows: BandField['rows'] };
}

/** Each is shown from the width where its words are legible; `src/features/timeline/picture.css` has the widths. */
export const forms: readonly Form[] = [
  {
    name: 'wide',
    width: 1080,
    size: 12.5,
    names: 120,
    target: 25,
    lines: 2,
    span: { margin: 110, rows: { figures: 3, rest: 13 } },
    enlarged: { margin: 290, rows: { figures: 14, rest: 18 } },
  },
  {
    name: 'middle',
    width: 660,
    size: 13,
    names: 0,
    target: 28,
    lines: 2,
    span: { margin: 24, rows: { figures: 2, rest: 4 } },
    enlarged: { margin: 130, rows: { figures: 9, rest: 18 } },
  },
];

/** The whole span, and below it a part of it enlarged; `part` is where that part is in the span. */
export interface Picture {
  form: Form;
  /** Where the drawing of the span ends and that of the enlarged part begins. */
  seam: number;
  height: number;
  span: Band;
  enlarged: Band;
  part: { from: number; to: number };
  /** Words on the column’s day, above the first band and below the second. */
  notes: [Words, Words];
}

/** Height of the lines that join the bands, in type sizes. */
const JOIN = 3.5;

/** Lays the picture out: lengths in the form’s unit, to a tenth, from its upper left corner. */
export function layPicture(data: TimelineData, form: Form): Picture {
  const { width, size, names, target } = form;
  const line = size * LEADING;
  const { title, date } = data.column;
  const { formats, comma } = data.words;
  const place = (part: 'span' | 'enlarged', left: number, top: number) =>
    layBand(data, part, { ...form, ...form[part], top, left, right: width - form[part].margin });
  const { x } = place('span', names, 0).column;
  const above = noteOf(`${title}${comma}${formats.date(date)}`, x, line, form);
  const span = place('span', names, Math.max(target, above.y + (above.lines.length - 0.5) * line));
  const seam = span.bottom + JOIN * size;
  const enlarged = place('enlarged', names + target / 2, seam);
  const below = noteOf(formats.date(date), enlarged.column.x, enlarged.bottom + line * 1.5, form);
  const at = (day: number) =>
    span.left + ((day - data.span.from) / (data.span.to - data.span.from)) * (span.right - span.left);
  return toTenths({
    form,
    seam,
    height: Math.ceil(below.y + line),
    span,
    enlarged,
    part: { from: at(data.enlarged.from), to: at(data.enlarged.to) },
    notes: [above, below],
  });
}

function toTenths(picture: Picture): Picture {
  const tenth = (_: string, value: unknown) => (typeof value === 'number' ? Math.round(value * 10) / 10 : value);
  return JSON.parse(JSON.stringify(picture, tenth)) as Picture;
}

/** Words beside the line of the column’s day, in as few lines as have room: right of it where they have, else left. */
function noteOf(text: string, x: number, y: number, { width, size }: Form): Words {
  const sides = [
    { x: x + 6, anchor: 'start' as const, room: width - x - 6 },
    { x: x - 6, anchor: 'end' as const, room: x - 6 },
  ];
  const choices = [1, 2, 3].flatMap((most) => {
    const lines = evenLines(text, most, size, true);
    const widest = Math.max(...lines.map((line) => textWidth(line, size, true)));
    return sides.map(({ room, ...side }) => ({ words: { ...side, lines, y }, spare: room - widest }));
  });
  const [widest] = choices.toSorted((a, b) => b.spare - a.spare);
  const best = choices.find(({ spare }) => spare >= 0) ?? widest;
  if (!best) throw new RangeError('there is a note on each side');
  return best.words;
}
