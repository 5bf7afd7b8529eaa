import { readFile } from 'node:fs/promises';
import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import satori from 'satori';
import sharp from 'sharp';
import { getLeadArticle } from '../edition/collections.ts';
import { lightColours, pictureSize, pictureText, pictureTree } from '../features/metadata/og-image.ts';
import tokens from '../ui/tokens.css?raw';

const fonts = 'node_modules/@fontsource/source-serif-4/files/source-serif-4-latin';

/** The picture that stands for the site where it is shared. */
export const GET: APIRoute = async () => {
  const { entry } = await getLeadArticle();
  const text = pictureText(entry.data, await getCollection('figures'));
  const svg = await satori(pictureTree(text, lightColours(tokens)), {
    ...pictureSize,
    fonts: await Promise.all([font(400), font(600)]),
  });
  const png = await sharp(Buffer.from(svg)).png({ palette: true, compressionLevel: 9 }).toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};

async function font(weight: 400 | 600) {
  return { name: 'text', weight, style: 'normal' as const, data: await readFile(`${fonts}-${weight}-normal.woff`) };
}
