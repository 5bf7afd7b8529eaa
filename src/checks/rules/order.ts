import { compareDates, isoDate } from '../../model/dates.ts';
import { isSlug } from '../../model/schemas/id.ts';
import { entriesOf, leadOf, type Content } from '../read/content.ts';
import type { Entry } from '../read/entry.ts';
import { problem, type Problem } from '../report/problem.ts';

/** Events in the order of their dates, one death per person. */
export function orderProblems(content: Content): Problem[] {
  // Keys that are numbers are read before all others.
  const events = entriesOf(content, 'event').filter(({ id }) => isSlug(id));
  return [...eventProblems(events), ...deathProblems(content, events), ...publicationProblems(content)];
}

function eventProblems(events: Entry<'event'>[]): Problem[] {
  return events.flatMap(({ id, file, fields, placeOf }, index): Problem[] => {
    const date = fields?.date;
    const before = events[index - 1]?.fields?.date;
    if (!date || !before || compareDates(before, date) <= 0) return [];
    const reason = `the event “${id}” of ${date} comes after one of ${before}; write events in the order of their dates`;
    return [problem('events-order', file, placeOf(['date']), reason)];
  });
}

/** The event that reports a death concerns the one who died, on that day, and no other event reports it. */
function deathProblems(content: Content, events: Entry<'event'>[]): Problem[] {
  const figures = new Map(entriesOf(content, 'figure').map((entry) => [entry.id, entry]));
  return events.flatMap(({ id, file, fields, placeOf }, index): Problem[] => {
    const dead = fields?.deathOf;
    if (dead === undefined) return [];
    const first = events.findIndex((event) => event.fields?.deathOf === dead);
    if (first < index) {
      const reason = `the events “${events[first]?.id}” and “${id}” both report the death of “${dead}”; allowed: one`;
      return [problem('two-deaths', file, placeOf(['deathOf']), reason)];
    }
    const figure = figures.get(dead);
    if (!figure) return [];
    const died = figure.fields?.died;
    if (died !== undefined && !isSameTime(died, fields?.date ?? died)) {
      const recorded = `${figure.file}:${figure.placeOf(['died']).line}`;
      const reason = `the event reports the death of “${dead}” on ${fields?.date}, but ${recorded} has ${died}; write the same date`;
      return [problem('dates-differ', file, placeOf(['date']), reason, [`figure:${dead}`])];
    }
    // A name that is misspelt may be the one that is missed.
    if (fields?.figures.some((each) => each === dead || !figures.has(each))) return [];
    const reason = `the event reports the death of “${dead}” but does not list “${dead}” under “figures”; add it there`;
    return [problem('death-without-figure', file, placeOf(['deathOf']), reason)];
  });
}

/** Where there are central figures, the timeline is drawn around the event of the lead article’s day. */
function publicationProblems(content: Content): Problem[] {
  const lead = leadOf(content);
  const drawn = entriesOf(content, 'figure').some(({ fields }) => fields?.central);
  const events = entriesOf(content, 'event');
  if (!lead?.fields || content.unread.has('event') || events.some(({ fields }) => !fields)) return [];
  const { published } = lead.fields;
  const elsewhere = events.find(({ fields }) => fields?.publication && fields.date !== published);
  if (elsewhere) {
    const reason = `the event “${elsewhere.id}” of ${elsewhere.fields?.date} is marked as the publication of ${lead.file}, which has the date ${published}; move the mark, or correct the date`;
    return [
      problem('no-publication-event', elsewhere.file, elsewhere.placeOf(['publication']), reason, [
        `event:${elsewhere.id}`,
      ]),
    ];
  }
  const sameDay = events.filter(({ fields }) => fields?.date === published);
  const marked = sameDay.filter(({ fields }) => fields?.publication);
  if (!drawn && marked.length < 2) return [];
  if (marked.length === 1 || (marked.length === 0 && sameDay.length === 1)) return [];
  const file = events[0]?.file ?? 'content/events.yaml';
  if (sameDay.length === 0) {
    const reason = `no event has the date ${published}, on which ${lead.file} was published; write one, since the timeline is drawn around it`;
    return [problem('no-publication-event', file, undefined, reason, ['event:'])];
  }
  const second = (marked.length > 1 ? marked : sameDay)[1];
  const found =
    marked.length > 1
      ? `${marked.length} events of ${published} are marked`
      : `${sameDay.length} events have the date ${published}`;
  const reason = `${found}; write “publication: true” in the one that is the publication of ${lead.file}`;
  return [problem('no-publication-event', file, second?.placeOf(['date']), reason, [`event:${second?.id}`])];
}

/** True if one of two dates may be a more precise form of the other. */
function isSameTime(a: string, b: string): boolean {
  return isoDate(a).startsWith(isoDate(b)) || isoDate(b).startsWith(isoDate(a));
}
