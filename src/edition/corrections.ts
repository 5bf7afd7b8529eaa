import { compareDates } from '../model/dates.ts';
import { getEntries, type EntryOf } from './entries.ts';
import { once } from './once.ts';

/** All corrections, the latest first. */
export const getCorrections = once(async () =>
  (await getEntries('correction')).sort((a, b) => compareDates(b.data.date, a.data.date)),
);

/** The corrections of a note, the latest first. */
export async function getCorrectionsOf(note: string): Promise<EntryOf<'correction'>['data'][]> {
  const corrections = (await getCorrections()).map(({ data }) => data);
  return corrections.filter(({ kind, entry }) => kind === 'note' && entry === note);
}
