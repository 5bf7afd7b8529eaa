import type { Source } from '../../model/schemas/source.ts';
import { compareDates, formatDate, parseDate } from '../../model/dates.ts';
import { fullNames } from '../../model/names.ts';

export type SourceEntry = { id: string; data: Source };

/**
 * Author–date labels that are unique in the whole site: `Reuters 2023`, `AP 2023a`, `Mehr n.d.`.
 * Letters follow the order of dates, then of ids.
 */
export function citationLabels(sources: readonly SourceEntry[]): Map<string, string> {
  const groups = new Map<string, SourceEntry[]>();
  for (const source of sources) {
    const label = plainLabel(source.data);
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
export function byLabel(labels: ReadonlyMap<string, string>) {
  return (a: SourceEntry, b: SourceEntry) =>
    (labels.get(a.id) ?? '').localeCompare(labels.get(b.id) ?? '', 'en', { numeric: true, sensitivity: 'base' });
}

/** Author, publisher and date of a source, as a bibliography gives them after the title. */
export function imprint({ author, publisher, date }: Source): string {
  return [author && fullNames(author), publisher, date === undefined ? 'no date shown' : formatDate(date)]
    .filter(Boolean)
    .join(', ');
}

function plainLabel({ short, publisher, date }: Source): string {
  return `${short ?? publisher} ${date === undefined ? 'n.d.' : parseDate(date).year}`;
}

function bySourceDate(a: SourceEntry, b: SourceEntry): number {
  return compareDates(a.data.date ?? '', b.data.date ?? '') || a.id.localeCompare(b.id, 'en');
}

/** 0 → a, 25 → z, 26 → aa. */
function letters(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}
