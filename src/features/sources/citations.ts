import type { Source } from '../../model/schemas/source.ts';
import type { Messages } from '../../messages/index.ts';
import { compareDates } from '../../model/dates.ts';
import { fullName } from '../../model/names.ts';

export type SourceEntry = { id: string; data: Source };

/** How a text cites a source: outlet and day, `Reuters, 11 Jan 2023`, `AP, c. 14 Jan 2023`, `Mehr, n.d.`. */
export function citationLabel(
  source: Source,
  { sources, formats, comma }: Pick<Messages, 'sources' | 'formats' | 'comma'>,
): string {
  const { date } = source;
  return `${outlet(source)}${comma}${date === undefined ? sources.noDateShort : formats.shortDate(date)}`;
}

/** The order of a bibliography: by outlet, then by date, then by id. */
export function byOutlet(compare: (a: string, b: string) => number) {
  return (a: SourceEntry, b: SourceEntry) =>
    compare(outlet(a.data), outlet(b.data)) ||
    compareDates(a.data.date ?? '', b.data.date ?? '') ||
    (a.id < b.id ? -1 : 1);
}

/** Author, publisher and date of a source, as a bibliography gives them after the title. */
export function imprint(
  { author, publisher, date }: Source,
  { sources, formats, comma }: Pick<Messages, 'sources' | 'formats' | 'comma'>,
): string {
  const names = author && formats.list(author.map(fullName));
  return [names, publisher, date === undefined ? sources.noDate : formats.date(date)].filter(Boolean).join(comma);
}

/** Author and publisher of a source, as far as its label, which has outlet and day, does not name them. */
export function besidesLabel(
  { author, publisher, short = publisher }: Source,
  { formats, comma }: Pick<Messages, 'formats' | 'comma'>,
): string {
  const names = author && formats.list(author.map(fullName));
  return [names, short === publisher ? undefined : publisher].filter(Boolean).join(comma);
}

function outlet({ short, publisher }: Source): string {
  return short ?? publisher;
}
