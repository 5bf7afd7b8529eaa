import { h } from 'hastscript';
import { getArticles } from '../../edition/articles.ts';
import { getMessages } from '../../edition/edition.ts';
import { once } from '../../edition/once.ts';
import { byParagraph, mentionsOf } from '../../markup/mentions.ts';
import { bracket, type CitationLink } from '../../markup/bodies.ts';
import { isLinkKind } from '../../model/kinds.ts';
import { withBase } from '../../model/paths.ts';
import { getLabels } from './labels.ts';

/**
 * What is in the brackets where the text of an entry cites a source. An annotated article is not cited to itself: it is
 * linked by the paragraphs that name the entry, or by that of the note’s words. `of` is the entry as links name it,
 * `figure:reed`; without it, or where the article does not name it, the article is cited as any source is.
 * `addressOf` has the addresses of sources; they are on the page of all sources by default.
 */
export async function getCited(
  source: string,
  of = '',
  addressOf = (id: string) => withBase(`/sources/#${id}`),
): Promise<CitationLink[]> {
  const places = await placesIn(source, of);
  if (places.length === 0) {
    return [{ href: addressOf(source), label: (await getLabels()).get(source) ?? source }];
  }
  const { reading } = await getMessages();
  return places.map(({ paragraph, path }) => ({
    href: withBase(path),
    label: `¶${paragraph}`,
    name: reading.paragraph(paragraph),
  }));
}

/** Links to sources as pages have them, in one bracket. */
export function citation(links: readonly CitationLink[], separator: string) {
  return h('span', { class: 'cite' }, bracket(links, separator));
}

async function placesIn(source: string, of: string): Promise<{ paragraph: number; path: string }[]> {
  const article = (await getArticlesBySource()).get(source);
  if (!article) return [];
  const [kind = '', id = ''] = of.split(':');
  if (!isLinkKind(kind)) return [];
  const marked = byParagraph(mentionsOf(article.outline, kind, id));
  return marked.map((each) => ({ paragraph: each.paragraph, path: `${article.path}#${each.id}` }));
}

/** The articles by the sources that they are themselves; of several with the same source the first. */
const getArticlesBySource = once(
  async () => new Map((await getArticles()).toReversed().map((article) => [article.data.source, article])),
);
