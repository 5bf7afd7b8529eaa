import type { Source } from '../../model/schemas/source.ts';
import type { Messages } from '../../messages/index.ts';
import { compareDates, parseDate } from '../../model/dates.ts';
import { fullName } from '../../model/names.ts';

export type SourceEntry = { id: string; data: Source };

/**
 * Author–date labels that are unique in the whole site: `Reuters 2023`, `AP 2023a`, `Mehr n.d.`.
 * Letters follow the order of dates, then of ids; `noDate` takes the place of a year that is not known.
 */
export function citationLabels(sources: readonly SourceEntry[], noDate: string): Map<string, string> {
  const groups = new Map<string, SourceEntry[]>();
  for (const source of sources) {
    const label = plainLabel(source.data, noDate);
    groups.set(label, [...(groups.get(label) ?? []), source]);
  }
  const labels = new Map<string, string>();
  for (const [label, group] of groups) {
    const ordered = [...group].sort(bySourceDate);
    ordered.forEach(({ id }, index) => labels.set(id, group.length === 1 ? label : label + letters(index)));
  }
  return labels;
}

/** Sources in the order of a bibliography: by label. */
export function byLabel(labels: ReadonlyMap<string, string>, compare: (a: string, b: string) => number) {
  return (a: SourceEntry, b: SourceEntry) => compare(labels.get(a.id) ?? '', labels.get(b.id) ?? '');
}

/** Author, publisher and date of a source, as a bibliography gives them after the title. */
export function imprint(
  { author, publisher, date }: Source,
  { sources, formats, comma }: Pick<Messages, 'sources' | 'formats' | 'comma'>,
): string {
  const names = author && formats.list(author.map(fullName));
  return [names, publisher, date === undefined ? sources.noDate : formats.date(date)].filter(Boolean).join(comma);
}

function plainLabel({ short, publisher, date }: Source, noDate: string): string {
  return `${short ?? publisher} ${date === undefined ? noDate : parseDate(date).year}`;
}

function bySourceDate(a: SourceEntry, b: SourceEntry): number {
  return compareDates(a.data.date ?? '', b.data.date ?? '') || (a.id < b.id ? -1 : 1);
}

/** 0 → a, 25 → z, 26 → aa. */
function letters(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}
