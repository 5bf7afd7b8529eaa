import type { Article } from '../../edition/articles.ts';
import { fileResponse } from '../../model/media-types.ts';
import { renderPicture } from '../drawing/render-picture.ts';
import { pictureSize, pictureTree } from './og-image.ts';
import { pictureOf } from './sharing.ts';

/** The picture that is shown for an article where it is shared, as PNG. */
export async function pictureFile(article: Article): Promise<Response> {
  const text = await pictureOf(article);
  const png = await renderPicture((colours) => pictureTree(text, colours), pictureSize);
  return fileResponse(png, 'picture');
}
