import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import satori from 'satori';
import sharp from 'sharp';
import { once } from '../../edition/once.ts';
import tokens from '../../ui/tokens.css?raw';
import { lightColours, type Box, type Colours } from './boxes.ts';

const { resolve } = createRequire(import.meta.url);

// A build draws several pictures at a time, so that one need not be divided among threads.
sharp.concurrency(1);

/** The typefaces of pictures: a letter is drawn in the first that has it. */
const families = [
  { name: 'source-serif-4', subset: 'latin' },
  { name: 'ibm-plex-sans-arabic', subset: 'arabic' },
];

/**
 * Draws what `tree` makes of the light colours of the site, as a PNG of that size and of that many colours. `effort`, 1 to
 * 10, is how long to look for the best colours: most of the time that a picture takes, for a twentieth of its bytes.
 */
export async function renderPicture(
  tree: (colours: Colours) => Box,
  { width, height, colours = 256, effort = 1 }: { width: number; height: number; colours?: number; effort?: number },
): Promise<Uint8Array<ArrayBuffer>> {
  const svg = await satori(tree(lightColours(tokens)), { width, height, fonts: await readFonts() });
  return new Uint8Array(
    await sharp(Buffer.from(svg)).png({ palette: true, colours, compressionLevel: 9, effort }).toBuffer(),
  );
}

/** The same list each time, by which satori knows fonts that it has unpacked. */
const readFonts = once(() =>
  Promise.all(
    families.flatMap(({ name, subset }) => ([400, 600] as const).map((weight) => font(name, subset, weight))),
  ),
);

async function font(family: string, subset: string, weight: 400 | 600) {
  const file = resolve(`@fontsource/${family}/files/${family}-${subset}-${weight}-normal.woff`);
  return { name: subset, weight, style: 'normal' as const, data: await readFile(file) };
}
