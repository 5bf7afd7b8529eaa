import type { Point } from 'unist';
import type { Messages } from '../../messages/index.ts';
import { dayAfter } from '../../model/day-spans.ts';
import { isLater, relativeTo } from '../../model/later.ts';
import type { Entry } from '../read/entry.ts';
import { problem, type Problem } from '../report/problem.ts';
import { earlierDays, laterDates, orNumber } from './written-days.ts';

/** Text of the article’s time, with the line for what came later, in the fields of an entry. */
interface ThenAndSince {
  then: readonly (readonly [key: string, text: string])[];
  since: string | undefined;
  path: readonly (string | number)[];
}

/** Later dates in fields that speak of the article’s time, and days in “since” that are too early. */
export function sinceFieldProblems(entry: Entry, published: string, t: Messages): Problem[] {
  const { file, placeOf } = entry;
  return textsOf(entry, published).flatMap(({ then, since = '', path }) => [
    ...then.flatMap(([key, text]) =>
      laterDates(text, published, t).map((words) => {
        const reason = `“${words}” is later than the article; what came later belongs in “since”${orNumber(words)}`;
        return problem('later-outside-since', file, placeOf([...path, key]), reason);
      }),
    ),
    ...earlierDays(since, published, t).map((words) =>
      sinceTooEarly(file, placeOf([...path, 'since']), words, 'since', published, t),
    ),
  ]);
}

function textsOf(entry: Entry, published: string): ThenAndSince[] {
  switch (entry.kind) {
    case 'note':
      return cardOf(entry as Entry<'note'>);
    case 'figure':
      return [...cardOf(entry as Entry<'figure'>), ...officesOf(entry as Entry<'figure'>, published)];
    case 'faction':
      return membersOf(entry as Entry<'faction'>);
    case 'event':
      return eventOf(entry as Entry<'event'>, published);
    default:
      return [];
  }
}

function cardOf({ fields }: Entry<'note' | 'figure'>): ThenAndSince[] {
  return fields ? [{ then: [['card', fields.card]], since: fields.since, path: [] }] : [];
}

/** Of an office that began later, or went on after the article, the remark is hidden too. */
function officesOf({ fields }: Entry<'figure'>, published: string): ThenAndSince[] {
  return (fields?.roles ?? []).map(({ role, note = '', since, ...held }, index) => {
    const { later, ended } = relativeTo(published, held);
    const then = later ? [] : ([['role', role], ...(ended ? [] : [['note', note] as const])] as const);
    return { then, since, path: ['roles', index] };
  });
}

/** A label is as old as its sources, and hidden with them. */
function membersOf({ fields }: Entry<'faction'>): ThenAndSince[] {
  return (fields?.members ?? []).map(({ as, per }, index) => ({
    then: per === undefined ? [['as', as]] : [],
    since: undefined,
    path: ['members', index],
  }));
}

function eventOf({ fields }: Entry<'event'>, published: string): ThenAndSince[] {
  if (!fields || isLater(fields.date, published)) return [];
  const { title, text, since } = fields;
  return [
    {
      then: [
        ['title', title],
        ['text', text],
      ],
      since,
      path: [],
    },
  ];
}

/** The fault of a day that is under `where` but is not after the article. */
export function sinceTooEarly(
  file: string,
  place: Point | undefined,
  words: string,
  where: string,
  published: string,
  t: Messages,
): Problem {
  const first = t.formats.date(dayAfter(published));
  return problem('since-too-early', file, place, `“${words}” is under “${where}”; allowed there: ${first} and later`);
}
