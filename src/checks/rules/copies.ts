import { entriesOf, type Content } from '../read/content.ts';
import type { Entry } from '../read/entry.ts';
import { problem, type Problem } from '../report/problem.ts';

/** No source or text is there twice, and no event or correction says what another says. */
export function copyProblems(content: Content): Problem[] {
  const sources = entriesOf(content, 'source');
  return [
    ...sameAddress(sources, ['url'], ({ fields }) => fields?.url),
    ...sameAddress(sources, ['archive', 'url'], ({ fields }) => fields?.archive?.url),
    ...sameAddress(entriesOf(content, 'article'), ['url'], ({ fields }) => fields?.url),
    // Of two deaths of one person another rule speaks.
    ...sameWords(entriesOf(content, 'event'), 'title', ({ date, title, deathOf }) =>
      deathOf ? undefined : [date, title],
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

function sameAddress<K extends 'source' | 'article'>(
  entries: readonly Entry<K>[],
  path: readonly string[],
  addressOf: (entry: Entry<K>) => string | undefined,
): Problem[] {
  return repeated(entries, (entry) => oneSpelling(addressOf(entry))).map(([first, { kind, id, file, placeOf }]) => {
    const what = path.length === 1 ? 'address' : 'copy';
    const help = kind === 'source' ? 'keep one record and cite that' : 'correct it, or remove one of the texts';
    return problem(`duplicate-${kind}`, file, placeOf(path), `“${id}” has the ${what} of “${first.id}”; ${help}`);
  });
}

function sameWords<K extends 'event' | 'correction'>(
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
function oneSpelling(url: string | undefined): string | undefined {
  if (url === undefined) return undefined;
  return new URL(url).href
    .replace(/^http:/, 'https:')
    .replace(NEEDLESS, decodeURIComponent)
    .replace(/%[0-9a-f]{2}/gi, (escape) => escape.toUpperCase())
    .replace(/[?#]$/, '')
    .replace(/\/$/, '');
}
