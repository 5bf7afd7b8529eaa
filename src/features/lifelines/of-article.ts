import type { Article } from '../../edition/articles.ts';
import { getEntries } from '../../edition/entries.ts';
import { mentionsOf } from '../../markup/mentions.ts';
import { sortKey } from '../../model/names.ts';
import { lifelinesOf, type Lifelines } from './lifelines.ts';

/** The lives of the central figures that an article names, in the order of their first mentions. */
export async function getLifelines({ data, outline }: Article): Promise<Lifelines> {
  const central = (await getEntries('figure')).flatMap(({ id, data }) => {
    const [first] = mentionsOf(outline, 'figure', id);
    return data.central && first
      ? [{ id, data: { name: sortKey(data), died: data.died }, number: first.mark.number }]
      : [];
  });
  const inOrder = central.sort((a, b) => a.number - b.number);
  const events = (await getEntries('event')).map(({ data }) => data);
  return lifelinesOf(inOrder, events, data.published);
}
