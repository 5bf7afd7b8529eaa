import type { APIRoute } from 'astro';
import { articlePaths, type Article } from '../../edition/articles.ts';
import { pictureFile } from '../../features/metadata/picture-file.ts';

export const getStaticPaths = articlePaths;
export const GET: APIRoute<{ article: Article }> = ({ props }) => pictureFile(props.article);
