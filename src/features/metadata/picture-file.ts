import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import satori from 'satori';
import sharp from 'sharp';
import type { Article } from '../../edition/articles.ts';
import tokens from '../../ui/tokens.css?raw';
import { lightColours, pictureSize, pictureTree } from './og-image.ts';
import { pictureOf } from './sharing.ts';

const { resolve } = createRequire(import.meta.url);

/** The picture that is shown for an article where it is shared, as PNG. */
export async function pictureFile(article: Article): Promise<Response> {
  const svg = await satori(pictureTree(await pictureOf(article), lightColours(tokens)), {
    ...pictureSize,
    fonts: await Promise.all([font(400), font(600)]),
  });
  const png = await sharp(Buffer.from(svg)).png({ palette: true, compressionLevel: 9 }).toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
}

async function font(weight: 400 | 600) {
  const file = resolve(`@fontsource/source-serif-4/files/source-serif-4-latin-${weight}-normal.woff`);
  return { name: 'text', weight, style: 'normal' as const, data: await readFile(file) };
}
