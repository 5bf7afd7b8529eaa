import { getArticles } from '../../edition/articles.ts';
import { getNamedEntries } from '../../edition/entries.ts';
import { bylineOf } from '../../model/names.ts';
import { mapIds } from '../../model/site-paths.ts';
import { readFactionMap } from './faction-map.ts';

/** The maps that articles have, each with what its page says of the article; the title is left out for the lead. */
export async function getFactionMaps() {
  const named = await getNamedEntries();
  return (await getArticles()).flatMap(({ id, data, outline, path }) => {
    if (!data.map) return [];
    return [
      {
        map: readFactionMap(data.map, outline, named),
        title: data.lead ? undefined : data.title,
        ids: mapIds({ id, lead: data.lead }),
        inferred: data.map.inferred,
        author: bylineOf(data),
        path,
      },
    ];
  });
}
