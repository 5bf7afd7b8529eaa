import { getEdition } from '../../edition/edition.ts';
import { getEntries } from '../../edition/entries.ts';
import { areLaterSources } from '../../edition/later-sources.ts';
import { labelColumns } from '../../model/site-paths.ts';

/** Factions in the order of the edition, then bodies, then movements and families. */
export async function getFactionsByKind() {
  const { factions: order } = await getEdition();
  const entries = await getEntries('faction');
  const rank = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  return {
    factions: entries.filter(({ data }) => data.kind === 'faction').sort((a, b) => rank(a.id) - rank(b.id)),
    bodies: entries.filter(({ data }) => data.kind === 'body'),
    others: entries.filter(({ data }) => data.kind === 'movement' || data.kind === 'families'),
  };
}

/** The columns of the table of labels, and whether one of its labels is later than the lead article. */
export async function getLabelColumns() {
  const { factions, bodies, others } = await getFactionsByKind();
  const all = [...factions, ...bodies, ...others];
  const figures = (await getEntries('figure')).map(({ data }) => data);
  const ids = labelColumns(
    all.map(({ id, data }) => ({ id, kind: data.kind })),
    figures,
  );
  const labels = figures.flatMap((figure) => figure.labels.filter(({ faction = '' }) => ids.has(faction)));
  const isLater = await Promise.all(labels.map(({ sources }) => areLaterSources(sources)));
  return { columns: all.filter(({ id }) => ids.has(id)), hasLater: isLater.some(Boolean) };
}
