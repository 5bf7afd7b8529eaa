import { box, colourOf, type Box, type Colours } from '../drawing/boxes.ts';
import type { PictureText } from '../metadata/og-image.ts';

/** Size of the cover in pixels, two to three, and as many colours as its letters and lines need. */
export const coverSize = { width: 600, height: 900, colours: 16, effort: 7 } as const;

/** Widths of the lines drawn in place of the text beside a name, in parts of its column. */
const LINES = [1, 0.94, 0.98, 0.72];

/**
 * The cover as satori lays it out, after the reading page: the title, and below it a page with names in the left margin,
 * the text in the middle and notes in the right margin, mirrored for text from right to left. Throws if a colour is missing.
 */
export function coverTree(
  { direction, siteName, title, author, published, names }: PictureText,
  colours: Colours,
): Box {
  const mirrored = direction === 'rtl';
  const side = (ltr: string, rtl: string) => (mirrored ? rtl : ltr);
  const words = { textAlign: side('left', 'right') };
  const colour = (name: string) => colourOf(colours, name);
  const bar = (width: number, name: string) =>
    box({ width, height: 6, marginBottom: 10, background: colour(name), opacity: name === 'rule' ? 1 : 0.7 }, '');
  const row = (name: string) =>
    box({ alignItems: 'stretch', marginBottom: 20 }, [
      box(
        {
          width: 158,
          justifyContent: 'flex-end',
          textAlign: side('right', 'left'),
          fontSize: 21,
          lineHeight: 1.2,
          [side('paddingRight', 'paddingLeft')]: 12,
        },
        name,
      ),
      box({ width: 3, background: colour('who') }, ''),
      box(
        { flexDirection: 'column', [side('marginLeft', 'marginRight')]: 18, width: 216, paddingTop: 6 },
        LINES.map((part) => bar(216 * part, 'rule')),
      ),
      box({ width: 3, background: colour('claim') }, ''),
      box({ flexDirection: 'column', [side('paddingLeft', 'paddingRight')]: 12, paddingTop: 6 }, [
        bar(63, 'claim'),
        bar(45, 'claim'),
      ]),
    ]);
  const shown = names.length > 0 ? names.slice(0, 5) : ['', '', ''];
  return box(
    {
      width: '100%',
      height: '100%',
      boxSizing: 'border-box',
      flexDirection: 'column',
      justifyContent: 'space-between',
      padding: '54px 48px 48px',
      background: colour('ground'),
      color: colour('ink'),
      fontFamily: 'latin, arabic',
      direction,
    },
    [
      box(
        { ...words, color: colour('who'), fontSize: 21, fontWeight: 600, letterSpacing: mirrored ? 0 : 2 },
        siteName.toUpperCase(),
      ),
      box({ ...words, fontSize: title.length > 90 ? 42 : 54, lineHeight: mirrored ? 1.4 : 1.12 }, title),
      box({ flexDirection: 'column' }, shown.map(row)),
      box({ flexDirection: 'column', fontSize: 26 }, [
        box({ height: 2, marginBottom: 18, background: colour('rule') }, ''),
        box({ ...words, fontWeight: 600 }, author),
        box({ ...words, color: colour('soft') }, published),
      ]),
    ],
  );
}
