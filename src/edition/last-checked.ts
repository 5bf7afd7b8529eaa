import { compareDates } from '../model/dates.ts';
import { mentionKinds } from '../model/kinds.ts';
import { getEntries } from './entries.ts';

/**
 * Day of the last comparison with the sources among the entries of some kinds, of all that are compared by default; EDTF.
 * Undefined where there are none.
 */
export async function getLastChecked(
  kinds: readonly ('note' | (typeof mentionKinds)[number])[] = ['note', ...mentionKinds],
): Promise<string | undefined> {
  const entries = (await Promise.all(kinds.map((kind) => getEntries(kind)))).flat();
  return entries
    .map(({ data }) => data.checked)
    .sort(compareDates)
    .at(-1);
}
