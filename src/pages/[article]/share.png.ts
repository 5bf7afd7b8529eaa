import type { APIRoute } from 'astro';
import { furtherArticles, type Article } from '../../edition/articles.ts';
import { pictureFile } from '../../features/metadata/picture-file.ts';

export const getStaticPaths = furtherArticles;
export const GET: APIRoute<{ article: Article }> = ({ props }) => pictureFile(props.article);
