import { h } from 'hastscript';
import type { Article } from '../../edition/articles.ts';
import { getEdition, getMessages } from '../../edition/edition.ts';
import { fileResponse } from '../../model/media-types.ts';
import { renderPicture } from '../drawing/render-picture.ts';
import { pictureOf } from '../metadata/sharing.ts';
import { packBook } from './archive.ts';
import styles from './book.css?raw';
import { coverSize, coverTree } from './cover.ts';
import { navigationElements } from './navigation.ts';
import { packageDocument, type BookItem } from './package.ts';
import { documents } from './references.ts';
import { xhtml } from './xhtml.ts';
import { chaptersOf, type Chapter } from './chapter-list.ts';
import { metadataOf } from './metadata.ts';

/** An annotated article as a book, EPUB 3.3. The same content gives the same bytes. */
export async function bookFile(article: Article, site: URL | undefined): Promise<Response> {
  const t = await getMessages();
  const { language } = await getEdition();
  const picture = await pictureOf(article);
  const cover = h('img', { src: 'cover.png', alt: t.book.cover(picture.title, picture.author) });
  const chapters = await chaptersOf(article, site);
  const navigation = navigationElements({
    contentsTitle: t.reading.contents,
    contents: chapters.map(({ file, title, items }) => ({ href: file, title: [title], ...(items && { items }) })),
    landmarksTitle: t.book.landmarks,
    landmarks: [
      { type: 'cover', href: 'cover.xhtml', title: t.book.coverTitle },
      { type: 'bodymatter', href: documents.text, title: article.data.title },
      { type: 'endnotes', href: `${documents.text}#notes`, title: t.kinds.note.title },
    ],
    pagesTitle: t.book.paragraphs,
    pages: article.outline.paragraphs.map(({ id, number }) => ({
      href: `${documents.text}#${id}`,
      title: `¶${number}`,
    })),
  });
  const pages: Chapter[] = [
    { file: 'cover.xhtml', title: t.book.coverTitle, part: 'cover', body: [h('div', { class: 'cover' }, cover)] },
    { file: 'contents.xhtml', title: t.reading.contents, part: 'frontmatter', body: navigation },
    ...chapters,
  ];
  const items: BookItem[] = [
    ...pages.map(({ file }): BookItem => ({
      id: file.replace('.xhtml', ''),
      file,
      type: 'application/xhtml+xml',
      ...(file === 'contents.xhtml' && { properties: 'nav' }),
    })),
    { id: 'styles', file: 'book.css', type: 'text/css' },
    { id: 'cover-picture', file: 'cover.png', type: 'image/png', properties: 'cover-image' },
  ];
  const book = await packBook(
    new Map<string, string | Uint8Array>([
      ['package.opf', packageDocument(await metadataOf(article, site), items, language)],
      ...pages.map(({ file, title, part, body }) => [file, xhtml({ title, language, part, body })] as const),
      ['book.css', styles],
      ['cover.png', await renderPicture((colours) => coverTree(picture, colours), coverSize)],
    ]),
  );
  return fileResponse(book, 'book');
}
