import type { Fields } from '../../model/kinds.ts';
import type { Entry } from '../read/entry.ts';
import { problem, type Problem } from '../report/problem.ts';
import { beyondLife, beyondOffice, isBefore } from './spans.ts';

type Office = Fields<'figure'>['roles'][number];

/** A fault of an office: the key that is at fault, and the other date that it contradicts. */
interface OfficeFault {
  key: 'from' | 'to';
  reason: string;
  against?: 'born' | 'died' | 'roles';
}

/** The offices of a person: each ends after it begins and is held within the life, and they are in their order. */
export function officeProblems(figure: Entry<'figure'>, died: string | undefined): Problem[] {
  const faults = officeFaults(figure, died);
  return faults.length > 0 ? faults : orderFaults(figure);
}

/** One fault of each office; a date that several contradict is itself at fault. */
function officeFaults({ file, fields, placeOf }: Entry<'figure'>, died: string | undefined): Problem[] {
  const offices = fields?.roles ?? [];
  const first = offices.flatMap(({ from, to }) => from ?? to ?? [])[0];
  const found = offices.flatMap((office, index) => {
    const fault = spanFault(office) ?? lifeFault(office, fields?.born, died, first);
    return fault ? [{ ...fault, path: ['roles', index, fault.key] }] : [];
  });
  const times = Map.groupBy(found, ({ against }) => against);
  return found.flatMap(({ against, reason, path }, index): Problem[] => {
    const same = against === undefined ? [] : (times.get(against) ?? []);
    if (same.length < 2) return [problem('dates-order', file, placeOf(path), reason)];
    if (same[0] !== found[index]) return [];
    const isDated = against !== 'roles' && against && fields?.[against] !== undefined;
    const count = same.length - 1;
    const others = `the same goes for ${count === 1 ? 'another office' : `${count} other offices`}`;
    return [
      problem('dates-order', file, placeOf(isDated ? [against] : path), `${reason}; ${others}; correct that date`),
    ];
  });
}

function spanFault({ from, to }: Office): OfficeFault | undefined {
  const fault = (reason: string): OfficeFault => ({ key: 'to', reason });
  if (isBefore(to, from)) return fault(`${to} is before ${from}; an end cannot be before its start`);
  const years = beyondOffice(from, to);
  return years ? fault(`an office of ${years} years, from ${from} to ${to}; correct one of the dates`) : undefined;
}

/** `first` is the first date of any office of the person. */
function lifeFault(
  office: Office,
  born: string | undefined,
  died: string | undefined,
  first: string | undefined,
): OfficeFault | undefined {
  for (const key of ['from', 'to'] as const) {
    const date = office[key];
    const fault = (than: string, against: NonNullable<OfficeFault['against']>): OfficeFault => {
      return { key, against, reason: `the office ${key === 'from' ? 'starts' : 'ends'} in ${date}, ${than}` };
    };
    if (isBefore(date, born)) return fault(`before the person was born (${born})`, 'born');
    if (isBefore(died, date)) return fault(`after the person died (${died})`, 'died');
    const [age, left, apart] = [beyondLife(born, date), beyondLife(date, died), beyondLife(first, date)];
    if (age) return fault(`${age} years after the person was born (${born})`, 'born');
    if (left) return fault(`${left} years before the person died (${died})`, 'died');
    if (apart) return fault(`${apart} years after this person’s first office (${first})`, 'roles');
  }
  return undefined;
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
