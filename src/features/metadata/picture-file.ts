import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import satori from 'satori';
import sharp from 'sharp';
import type { Article } from '../../edition/articles.ts';
import tokens from '../../ui/tokens.css?raw';
import { lightColours, pictureSize, pictureTree } from './og-image.ts';
import { pictureOf } from './sharing.ts';

const { resolve } = createRequire(import.meta.url);

/** The typefaces of the picture: a letter is drawn in the first that has it. */
const families = [
  { name: 'source-serif-4', subset: 'latin' },
  { name: 'ibm-plex-sans-arabic', subset: 'arabic' },
];

/** The picture that is shown for an article where it is shared, as PNG. */
export async function pictureFile(article: Article): Promise<Response> {
  const svg = await satori(pictureTree(await pictureOf(article), lightColours(tokens)), {
    ...pictureSize,
    fonts: await Promise.all(
      families.flatMap(({ name, subset }) => ([400, 600] as const).map((weight) => font(name, subset, weight))),
    ),
  });
  const png = await sharp(Buffer.from(svg)).png({ palette: true, compressionLevel: 9 }).toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
}

async function font(family: string, subset: string, weight: 400 | 600) {
  const file = resolve(`@fontsource/${family}/files/${family}-${subset}-${weight}-normal.woff`);
  return { name: subset, weight, style: 'normal' as const, data: await readFile(file) };
}
