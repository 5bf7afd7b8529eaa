import { getMessages } from '../../edition/edition.ts';
import { getEntries } from '../../edition/entries.ts';
import { once } from '../../edition/once.ts';
import { byOutlet, citationLabel } from './citations.ts';

/** How each source is cited, by its id. */
export const getLabels = once(async () => {
  const t = await getMessages();
  return new Map((await getEntries('source')).map(({ id, data }) => [id, citationLabel(data, t)]));
});

/** All sources in the order of a bibliography. */
export const getSources = once(async () => {
  const { formats } = await getMessages();
  return (await getEntries('source')).sort(byOutlet(formats.compare));
});
