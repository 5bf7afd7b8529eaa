import { isoDate } from '../../model/dates.ts';
import { entriesOf, leadOf, type Content } from '../read/content.ts';
import type { Entry } from '../read/entry.ts';
import { problem, type Problem } from '../report/problem.ts';

/** Nobody is known to have lived longer than 122 years. */
const MOST_YEARS = 125;

/** A life begins before the lead article, it and each office in it end after they begin, and an office is held within it; it is no longer than lives are. */
export function lifeProblems(content: Content): Problem[] {
  const deaths = new Map(
    entriesOf(content, 'event').flatMap(({ fields }) =>
      fields?.deathOf === undefined ? [] : [[fields.deathOf, fields.date] as const],
    ),
  );
  const published = leadOf(content)?.fields?.published;
  return entriesOf(content, 'figure').flatMap((figure) => {
    const died = figure.fields?.died ?? deaths.get(figure.id);
    const ofLife = lifeFault(figure, published, died);
    if (ofLife.length > 0) return ofLife;
    const ofOffices = officeFaults(figure, died);
    return ofOffices.length > 0 ? ofOffices : orderFaults(figure);
  });
}

function lifeFault(
  { file, fields, placeOf }: Entry<'figure'>,
  published: string | undefined,
  died: string | undefined,
): Problem[] {
  const born = fields?.born;
  if (isBefore(published, born)) {
    const reason = `born in ${born}, after the article that names this person appeared (${published})`;
    return [problem('dates-order', file, placeOf(['born']), reason)];
  }
  const place = placeOf([fields?.died === undefined ? 'born' : 'died']);
  if (isBefore(died, born)) return [problem('dates-order', file, place, reversed(died, born))];
  const years = Number(died?.slice(0, 4)) - Number(born?.slice(0, 4));
  if (!(years > MOST_YEARS)) return [];
  const reason = `a life of ${years} years, from ${born} to ${died}; correct one of the dates`;
  return [problem('dates-order', file, place, reason)];
}

/** Offices are written in the order in which they began, and one that is held again has ended before. */
function orderFaults({ file, fields, placeOf }: Entry<'figure'>): Problem[] {
  const dated = (fields?.roles ?? []).flatMap(({ role, from, to, note }, index) =>
    from === undefined ? [] : [{ role, from, to, note, place: placeOf(['roles', index, 'from']) }],
  );
  return dated.flatMap(({ role, from, place }, index): Problem[] => {
    const before = dated[index - 1];
    if (isBefore(from, before?.from)) {
      const reason = `the office starts in ${from}, before the one above it (${before?.from}); write offices oldest first`;
      return [problem('dates-order', file, place, reason)];
    }
    const held = dated.slice(0, index).find((each) => each.role === role && isHeldFrom(each, from));
    if (!held) return [];
    const reason = `“${role}” starts in ${from}, but the same office from ${held.from} on ${held.to ? `ends in ${held.to}` : 'has no end'}; correct the dates, or say in “note” what they leave open`;
    return [problem('dates-order', file, place, reason)];
  });
}

/** True if an office is still held on a day, unless a remark says what its dates leave open. */
function isHeldFrom({ to, note }: { to: string | undefined; note: string | undefined }, day: string): boolean {
  return note === undefined && (to === undefined || isBefore(day, to));
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
    if (isBefore(from, born))
      return fault('from', `the office starts in ${from}, before the person was born (${born})`);
    if (isBefore(died, from)) return fault('from', `the office starts in ${from}, after the person died (${died})`);
    if (isBefore(to, born)) return fault('to', `the office ends in ${to}, before the person was born (${born})`);
    return isBefore(died, to) ? fault('to', `the office ends in ${to}, after the person died (${died})`) : [];
  });
}

function reversed(end: string | undefined, start: string | undefined): string {
  return `${end} is before ${start}; an end cannot be before its start`;
}

/** True if a date of any precision lies wholly before another: 2012 before 2013-09-10, but 2013 not. */
function isBefore(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const [first, second] = [isoDate(a), isoDate(b)];
  const length = Math.min(first.length, second.length);
  return first.slice(0, length) < second.slice(0, length);
}
