import { marksIn } from '../markup/outline.ts';
import { byWeight } from '../model/names.ts';
import { getArticles } from './articles.ts';
import { getMessages } from './edition.ts';
import { getEntries, type EntryOf } from './entries.ts';
import { once } from './once.ts';

/** All figures in the order of their index: the central ones as the articles come to them, then the others by name. */
export const getFigures = once(async (): Promise<EntryOf<'figure'>[]> => {
  const { formats } = await getMessages();
  const marks = (await getArticles()).flatMap(({ outline }) => marksIn(outline));
  const mentioned = marks.flatMap(({ mark: { kind, target } }) => (kind === 'figure' ? [target] : []));
  return (await getEntries('figure')).sort(byWeight(formats.compare, mentioned));
});
