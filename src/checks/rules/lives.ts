import { isoDate } from '../../model/dates.ts';
import { entriesOf, type Content, type Entry } from '../read/content.ts';
import { problem, type Problem } from '../report/problem.ts';

/** A life begins before the lead article, it and each office in it end after they begin, and an office is held within it. */
export function lifeProblems(content: Content): Problem[] {
  const deaths = new Map(
    entriesOf(content, 'event').flatMap(({ fields }) =>
      fields?.deathOf === undefined ? [] : [[fields.deathOf, fields.date] as const],
    ),
  );
  const published = entriesOf(content, 'article').find(({ fields }) => fields?.lead)?.fields?.published;
  return entriesOf(content, 'figure').flatMap((figure) => {
    const died = figure.fields?.died ?? deaths.get(figure.id);
    const ofLife = lifeFault(figure, published, died);
    return ofLife.length > 0 ? ofLife : officeFaults(figure, died);
  });
}

function lifeFault(
  { file, fields, placeOf }: Entry<'figure'>,
  published: string | undefined,
  died: string | undefined,
): Problem[] {
  const born = fields?.born;
  if (isBefore(published, born)) {
    const reason = `a birth in ${born}, after ${published}, when the article appeared that names the person`;
    return [problem('dates-order', file, placeOf(['born']), reason)];
  }
  const place = placeOf([fields?.died === undefined ? 'born' : 'died']);
  return isBefore(died, born) ? [problem('dates-order', file, place, reversed(died, born))] : [];
}

/** One fault of each office. */
function officeFaults({ file, fields, placeOf }: Entry<'figure'>, died: string | undefined): Problem[] {
  const born = fields?.born;
  if (isBefore(died, born)) return [];
  return (fields?.roles ?? []).flatMap(({ from, to }, index): Problem[] => {
    const fault = (key: string, reason: string) => [
      problem('dates-order', file, placeOf(['roles', index, key]), reason),
    ];
    if (isBefore(to, from)) return fault('to', reversed(to, from));
    if (isBefore(from, born)) return fault('from', `an office from ${from} on, before the birth, ${born}`);
    if (isBefore(died, from)) return fault('from', `an office from ${from} on, after the death, ${died}`);
    if (isBefore(to, born)) return fault('to', `an office until ${to}, before the birth, ${born}`);
    return isBefore(died, to) ? fault('to', `an office until ${to}, after the death, ${died}`) : [];
  });
}

function reversed(end: string | undefined, start: string | undefined): string {
  return `${end} is before ${start}; an end is not before its start`;
}

/** True where a date of any precision lies wholly before another: 2012 before 2013-09-10, but 2013 not. */
function isBefore(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const [first, second] = [isoDate(a), isoDate(b)];
  const length = Math.min(first.length, second.length);
  return first.slice(0, length) < second.slice(0, length);
}
