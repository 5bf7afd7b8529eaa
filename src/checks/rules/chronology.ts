import { isoDate } from '../../model/dates.ts';
import { fieldsOf } from '../../model/fields.ts';
import { kindOf } from '../../model/kinds.ts';
import { entriesOf, leadOf, type Content } from '../read/content.ts';
import type { Entry } from '../read/entry.ts';
import { anchoringArticles } from '../read/references.ts';
import { problem, type Problem } from '../report/problem.ts';

/** Hours by which the day begins earlier in some place than in Greenwich. */
const EARLIEST_HOURS = 14;

/** Nothing was compared or corrected before there was an article, and nothing that has been done is still to come. */
export function chronologyProblems(content: Content): Problem[] {
  return [...pastProblems(content), ...daysBeforeArticle(content), ...copiesBeforePages(content)];
}

/** Many archives write the time of a copy into its address, or the beginning of it. */
const OF_COPY = /\/web\/((?:19|20)\d\d)(\d\d)?(\d\d)?(?:\d\d){0,3}(?=[a-z_]*\/)/;

/** An archive has no copy of a page that is not published yet. */
function copiesBeforePages(content: Content): Problem[] {
  return entriesOf(content, 'source').flatMap(({ file, fields, placeOf }) => {
    const { date, archive } = fields ?? {};
    const made = OF_COPY.exec(archive?.url ?? '')
      ?.slice(1)
      .filter(Boolean)
      .join('-');
    if (archive && made !== undefined && !archive.date.startsWith(made)) {
      const reason = `“date” is ${archive.date}, but the address of the copy says ${made}; write that day, or correct the address`;
      return [problem('dates-differ', file, placeOf(['archive', 'date']), reason)];
    }
    if (date === undefined || !archive || archive.date >= isoDate(date)) return [];
    const reason = `the copy is of ${archive.date}, before ${date}, when the page was published; correct one of them`;
    return [problem('too-early', file, placeOf(['archive', 'date']), reason)];
  });
}

function daysBeforeArticle(content: Content): Problem[] {
  const lead = leadOf(content);
  const anchoring = anchoringArticles(content);
  return content.entries.flatMap(({ kind, id, file, fields, placeOf }) => {
    const article = (kind === 'note' ? anchoring.get(id) : undefined) ?? lead;
    const published = article?.fields?.published;
    const key = kind === 'correction' ? 'date' : 'checked';
    const day = fields && key in fields ? String(fields[key as never]) : undefined;
    if (published === undefined || day === undefined || day >= isoDate(published)) return [];
    const reason = `“${key}” is ${day}, before the article appeared (${published}); correct the day`;
    return [problem('too-early', file, placeOf([key]), reason)];
  });
}

/** The day that it is where days begin first. */
function todayAt(now: number): string {
  return new Date(now + EARLIEST_HOURS * 3_600_000).toISOString().slice(0, 10);
}

/** True for a date (EDTF) that begins after `now`, everywhere. */
export function isToCome(date: string, now: number): boolean {
  const value = isoDate(date);
  return value > todayAt(now).slice(0, value.length);
}

/** The day of an article that others are not judged by. */
function isFurtherDate({ kind, fields }: Entry, path: readonly PropertyKey[]): boolean {
  return kind === 'article' && path.join('.') === 'published' && !(fields as Entry<'article'>['fields'])?.lead;
}

/**
 * What has been done, such as a comparison with sources, was not done after `now`, a time in milliseconds. Where most of
 * these days are later, it is the clock that is wrong.
 */
export function pastProblems(content: Content, now = Date.now()): Problem[] {
  const today = todayAt(now);
  const dates = content.entries
    .filter(({ fields }) => fields)
    .flatMap((entry) =>
      fieldsOf(kindOf(entry.kind).schema, entry.data).flatMap(({ past, value, path }) =>
        past || isFurtherDate(entry, path) ? [{ entry, path, value }] : [],
      ),
    );
  const later = dates.filter(({ value }) => isToCome(value, now));
  if (later.length > dates.length / 2) return [];
  return later.map(({ entry: { file, placeOf }, path, value }) => {
    const reason = `“${String(path.at(-1))}” is ${value}, in the future; write a day no later than today, ${today}`;
    return problem('still-to-come', file, placeOf(path), reason);
  });
}
