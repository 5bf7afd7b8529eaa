import { compareDates, machineDate } from '../../model/dates.ts';
import { pages } from '../../edition/navigation.ts';
import { entriesOf, type Content, type Entry } from '../read/content.ts';
import { list, type Problem } from '../report/problem.ts';

/** Dates in their order, and nothing twice: events, spans, addresses of sources, ids of cards, addresses of pages. */
export function orderProblems(content: Content): Problem[] {
  return [
    ...eventProblems(entriesOf(content, 'events')),
    ...entriesOf(content, 'figures').flatMap(spanProblems),
    ...duplicateSources(entriesOf(content, 'sources')),
    ...clashingIds(content),
    ...clashingAddresses(entriesOf(content, 'articles')),
  ];
}

function eventProblems(events: Entry[]): Problem[] {
  return events.flatMap(({ id, file, data, lineOf }, index): Problem[] => {
    const date = dateOf(data, 'date');
    const before = dateOf(events[index - 1]?.data, 'date');
    if (!date || !before || compareDates(before, date) <= 0) return [];
    const message = `the event “${id}” of ${date} stands after one of ${before}; events stand in the order of their dates`;
    return [{ code: 'events-order', file, line: lineOf(['date']), message }];
  });
}

function spanProblems({ file, data, lineOf }: Entry): Problem[] {
  const { roles } = data as { roles?: unknown };
  const spans = [
    { start: dateOf(data, 'born'), end: dateOf(data, 'died'), path: ['died'] },
    ...(Array.isArray(roles) ? roles : []).map((role: unknown, index) => ({
      start: dateOf(role, 'from'),
      end: dateOf(role, 'to'),
      path: ['roles', index, 'to'],
    })),
  ];
  return spans.flatMap(({ start, end, path }) => {
    if (!start || !end || !endsBefore(end, start)) return [];
    return [
      {
        code: 'dates-order',
        file,
        line: lineOf(path),
        message: `${end} is before ${start}; an end is not before its start`,
      },
    ];
  });
}

/** True where a date of any precision lies wholly before another: 2012 before 2013-09-10, but 2013 not. */
function endsBefore(end: string, start: string): boolean {
  const [last, first] = [machineDate(end), machineDate(start)];
  const length = Math.min(last.length, first.length);
  return last.slice(0, length) < first.slice(0, length);
}

function duplicateSources(sources: Entry[]): Problem[] {
  const seen = new Map<string, string>();
  return sources.flatMap(({ id, file, data, lineOf }): Problem[] => {
    const url = (data as { url?: unknown } | null)?.url;
    if (typeof url !== 'string') return [];
    const key = oneSpelling(url);
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, id);
      return [];
    }
    const message = `“${id}” has the address of “${first}”; keep one record and cite that`;
    return [{ code: 'duplicate-source', file, line: lineOf(['url']), message }];
  });
}

/** The address with letters beyond ASCII encoded, escapes in capitals and no slash at the end. */
function oneSpelling(url: string): string {
  const encoded = URL.canParse(url) ? new URL(url).href : url;
  return encoded.replace(/%[0-9a-f]{2}/gi, (escape) => escape.toUpperCase()).replace(/\/$/, '');
}

/** Figures, factions and notes share the addresses `#note-ID`. */
function clashingIds(content: Content): Problem[] {
  const entries = (['figures', 'factions', 'notes'] as const).flatMap((collection) => entriesOf(content, collection));
  const byId = Map.groupBy(entries, ({ id }) => id);
  return entries.flatMap(({ id, file }): Problem[] => {
    const same = byId.get(id) ?? [];
    if (same.length === 1 || same[0]?.file === file) return [];
    const message = `the id “${id}” is used by ${list(same.map((entry) => entry.file))}; figures, factions and notes share the addresses #note-ID`;
    return [{ code: 'id-clash', file, message }];
  });
}

/** The address `/ID/` of an article and the names `ID.bib` of its citation files are free. */
function clashingAddresses(articles: Entry[]): Problem[] {
  const taken = ['op-ed', ...pages.map(({ path }) => path.replaceAll('/', '')).filter(Boolean)];
  return articles
    .filter(({ id }) => taken.includes(id) || id.startsWith('note-'))
    .map(({ id, file }) => {
      const message = `the id “${id}” is an address of the site; an article has any other id, except note-…: not ${list(taken)}`;
      return { code: 'taken-address', file, message };
    });
}

function dateOf(data: unknown, key: string): string | undefined {
  const value = (data as Record<string, unknown> | null | undefined)?.[key];
  return typeof value === 'string' && /^\d{4}/.test(value) ? value : undefined;
}
