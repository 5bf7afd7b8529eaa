import type { Article } from '../../edition/articles.ts';
import { getEdition, getMessages } from '../../edition/edition.ts';
import { getEntries } from '../../edition/entries.ts';
import { byName } from '../../model/names.ts';
import { pictureText, type PictureText } from './og-image.ts';

/** What the picture of an article says: its title, and the central figures that it names. */
export async function pictureOf({ data, outline }: Article): Promise<PictureText> {
  const t = await getMessages();
  const named = new Set(outline.paragraphs.flatMap(({ marks }) => marks.map(({ target }) => target)));
  const central = (await getEntries('figure')).filter((figure) => figure.data.central && named.has(figure.id));
  const names = central.sort(byName(t.formats.compare)).map((figure) => figure.data.name);
  return pictureText((await getEdition()).name, data, names, t);
}
