import { getEntries } from '../../edition/entries.ts';
import { getMessages } from '../../edition/edition.ts';
import { once } from '../../edition/once.ts';
import { byLabel, citationLabels } from './citations.ts';

/** Citation labels of all sources, by their ids. */
export const getLabels = once(async () =>
  citationLabels(await getEntries('source'), (await getMessages()).sources.noDateShort),
);

/** All sources in the order of a bibliography. */
export const getSources = once(async () => {
  const { formats } = await getMessages();
  return (await getEntries('source')).sort(byLabel(await getLabels(), formats.compare));
});
