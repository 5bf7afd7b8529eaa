import { latestOf } from '../model/dates.ts';
import { mentionKinds } from '../model/kinds.ts';
import { getEntries } from './entries.ts';
import { once } from './once.ts';

const comparedKinds = ['note', ...mentionKinds] as const;
type ComparedKind = (typeof comparedKinds)[number];

/** Of each kind, since every page asks. */
const getLastDays = once(async () => {
  const days = comparedKinds.map(async (kind) => {
    const checked = (await getEntries<ComparedKind>(kind)).map(({ data }) => data.checked);
    return [kind, latestOf(checked)] as const;
  });
  return new Map<ComparedKind, string | undefined>(await Promise.all(days));
});

/**
 * Day of the last comparison with the sources among the entries of some kinds, of all that are compared by default; EDTF.
 * Undefined if there are none.
 */
export async function getLastChecked(kinds: readonly ComparedKind[] = comparedKinds): Promise<string | undefined> {
  const days = await getLastDays();
  return latestOf(kinds.flatMap((kind) => days.get(kind) ?? []));
}
