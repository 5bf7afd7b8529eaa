import { entriesOf, type Content } from '../read/content.ts';
import type { Entry } from '../read/entry.ts';
import { problem, type Problem } from '../report/problem.ts';

/** No source is there twice, and no event or correction says what another says. */
export function copyProblems(content: Content): Problem[] {
  const sources = entriesOf(content, 'source');
  return [
    ...sameAddress(sources, ['url']),
    ...sameAddress(sources, ['archive', 'url']),
    ...sources.flatMap(copyOfAnother),
    // Those with addresses have been compared by these.
    ...sameWords(sources, 'title', (fields) =>
      fields.url ? undefined : [JSON.stringify({ ...fields, formerIds: [] })],
    ),
    // Of two deaths of one person another rule speaks.
    ...sameWords(entriesOf(content, 'event'), 'title', ({ date, title, deathOf }) =>
      deathOf ? undefined : [date, title.toLowerCase()],
    ),
    ...sameWords(entriesOf(content, 'correction'), 'now', ({ date, kind, entry, was, now }) => [
      date,
      kind,
      entry,
      was,
      now,
    ]),
  ];
}

function sameAddress(sources: readonly Entry<'source'>[], path: readonly string[]): Problem[] {
  const addressOf = ({ fields }: Entry<'source'>) => (path.length === 1 ? fields?.url : fields?.archive?.url);
  return repeated(sources, (source) => addressOf(source) && oneSpelling(addressOf(source) ?? '')).map(
    ([first, { id, file, placeOf }]) => {
      const what = path.length === 1 ? 'address' : 'copy';
      const reason = `“${id}” has the ${what} of “${first.id}”; keep one record and cite that`;
      return problem('duplicate-source', file, placeOf(path), reason);
    },
  );
}

/** Many archives write the address of a page after the time of its copy. */
const PAGE_OF_COPY = /\/web\/\d+[a-z_]*\/(https?:\/\/.+)$/;

/** A copy is of the page that was read, on whatever host of its publisher. */
function copyOfAnother({ file, fields, placeOf }: Entry<'source'>): Problem[] {
  const [, copied = ''] = PAGE_OF_COPY.exec(fields?.archive?.url ?? '') ?? [];
  const [page, other] = [fields?.url ?? '', copied].map((url) =>
    URL.canParse(url) ? new URL(url).hostname : undefined,
  );
  if (page === undefined || other === undefined || domainOf(page) === domainOf(other)) return [];
  const reason = `the copy is of a page at “${other}”, but “url” is at “${page}”; correct one of the addresses`;
  return [problem('other-page', file, placeOf(['archive', 'url']), reason)];
}

/** The last two parts of the name of a host. */
function domainOf(host: string): string {
  return host.split('.').slice(-2).join('.');
}

function sameWords<K extends 'source' | 'event' | 'correction'>(
  entries: readonly Entry<K>[],
  key: string,
  wordsOf: (fields: NonNullable<Entry<K>['fields']>) => readonly string[] | undefined,
): Problem[] {
  return repeated(entries, ({ fields }) => fields && wordsOf(fields)?.join('\n')).map(
    ([first, { id, file, placeOf }]) =>
      problem('same-record', file, placeOf([key]), `“${id}” says what “${first.id}” says; remove one of them`),
  );
}

/** The second of the entries that have one key, after the first; those without a key have none in common. */
function repeated<E extends Entry>(entries: readonly E[], keyOf: (entry: E) => string | undefined): [first: E, E][] {
  const byKey = Map.groupBy(entries, keyOf);
  byKey.delete(undefined);
  return [...byKey.values()].flatMap(([first, second]): [E, E][] => (first && second ? [[first, second]] : []));
}

/** Escapes of letters, digits and signs that need none. */
const NEEDLESS = /%(?:2D|2E|5F|7E|3\d|[46][1-9A-F]|[57][\dA])/gi;

/** The address with https, only what needs it encoded, escapes in capitals and no slash, ? or # at the end. */
function oneSpelling(url: string): string {
  const encoded = URL.canParse(url) ? new URL(url).href : url;
  return encoded
    .replace(/^http:/, 'https:')
    .replace(NEEDLESS, decodeURIComponent)
    .replace(/%[0-9a-f]{2}/gi, (escape) => escape.toUpperCase())
    .replace(/[?#]$/, '')
    .replace(/\/$/, '');
}
