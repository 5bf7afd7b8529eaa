import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';

interface Piece {
  text: string;
  /** Distance from the left edge of the page, in points. */
  x: number;
  /** Distance from the foot of the page, in points. */
  y: number;
}

export interface PdfPage {
  /** What was drawn, in that order: with the spaces that are in the file, none for the ends of lines and blocks. */
  text: string;
  /** How many letters and signs no typeface had, so that they are blank or boxes. */
  blanks: number;
  /** What is in the margins: running title, address, number. */
  margins: string;
  /** How many pieces of text begin in the left half of the page, and how many in the right, margins left out. */
  halves: [left: number, right: number];
  /** Share of the page’s height from its first line to its last, margins left out. */
  filled: number;
  links: { id: string; url: string | undefined; tagged: boolean }[];
}

export interface Pdf {
  title: string;
  language: string | undefined;
  /** Titles of the outline, of all levels. */
  outline: string[];
  pages: PdfPage[];
}

interface OutlineNode {
  title: string;
  items: OutlineNode[];
}

/** Height of the margins at head and foot, in points: 14 mm. */
const MARGIN = 39;

/** Reads a PDF back. */
export async function readPdf(bytes: Uint8Array): Promise<Pdf> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const inLinks = linkObjects(Buffer.from(bytes).toString('latin1'));
  const info = (await pdf.getMetadata()).info as { Title?: string; Language?: string };
  const { OPS } = await getResolvedPDFJS();
  const pages: PdfPage[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const height = (page.view[3] ?? 0) - (page.view[1] ?? 0);
    const { items } = await page.getTextContent();
    const pieces: Piece[] = items
      .filter((item) => 'str' in item)
      .map(({ str, transform }) => ({ text: str, x: transform[4] as number, y: transform[5] as number }));
    const inside = pieces.filter(({ y }) => y > MARGIN && y < height - MARGIN);
    const annotations = (await page.getAnnotations()) as { id: string; subtype: string; url?: string }[];
    const words = inside.filter(({ text }) => text.trim() !== '');
    const glyphs = drawnGlyphs(await page.getOperatorList(), OPS.showText);
    const heights = words.map(({ y }) => y);
    const onLeft = words.filter(({ x }) => x < (page.view[2] ?? 0) / 2).length;
    pages.push({
      text: textOf(glyphs),
      // The first glyph of every typeface stands in for those that it lacks.
      blanks: glyphs.filter(({ originalCharCode }) => originalCharCode === 0).length,
      margins: pieces
        .filter((piece) => !inside.includes(piece))
        .map(({ text }) => text)
        .join(' '),
      halves: [onLeft, words.length - onLeft],
      filled: heights.length === 0 ? 0 : (Math.max(...heights) - Math.min(...heights)) / height,
      links: annotations
        .filter(({ subtype }) => subtype === 'Link')
        .map(({ id, url }) => ({ id, url, tagged: inLinks.has(id) })),
    });
  }
  const outline = titlesIn((await pdf.getOutline()) ?? []);
  return { title: info.Title ?? '', language: info.Language, outline, pages };
}

interface Glyph {
  unicode: string;
  /** Its number in its typeface, since Chromium embeds faces whole in their order. */
  originalCharCode: number;
}

function drawnGlyphs({ fnArray, argsArray }: { fnArray: number[]; argsArray: unknown[] }, showText: number): Glyph[] {
  return fnArray
    .flatMap((operator, index) => (operator === showText ? (argsArray[index] as [unknown[]])[0] : []))
    .filter((glyph): glyph is Glyph => typeof glyph === 'object');
}

function textOf(glyphs: readonly Glyph[]): string {
  return glyphs
    .map(({ unicode }) => unicode)
    .join('')
    .replace(/[\uFB00-\uFB06]/g, (ligature) => ligature.normalize('NFKC'));
}

/** Ids, as `19R`, of the objects that link elements of the tag tree refer to; the tree is not compressed. */
function linkObjects(source: string): Set<string> {
  const elements = [...source.matchAll(/\d+ 0 obj\s*(.*?)\bendobj/gs)]
    .map(([, body = '']) => body)
    .filter((body) => /\/S\s*\/Link\b/.test(body));
  return new Set(elements.flatMap((body) => [...body.matchAll(/\/Obj (\d+) 0 R/g)].map(([, id]) => `${id}R`)));
}

/** Chromium 153 repeats the title of a heading that begins a page. */
function titlesIn(nodes: readonly OutlineNode[]): string[] {
  return nodes.flatMap(({ title, items }) => [title.trim().replace(/^(.+)\1$/, '$1'), ...titlesIn(items)]);
}

/** Latin letters alone, for text in which spaces, signs and right-to-left words may be drawn in another order. */
export function latinLetters(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{Script=Latin}]/gu, '');
}
