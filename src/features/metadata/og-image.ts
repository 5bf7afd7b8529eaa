import type { Messages } from '../../messages/index.ts';
import { bylineOf } from '../../model/names.ts';
import { certainPart } from '../../model/certain-dates.ts';
import type { CitedArticle } from '../citing/plain-citation.ts';
import { box, colourOf, type Box, type Colours } from '../drawing/boxes.ts';

/** Size of the picture in pixels: the one that is shown large, and whole, wherever links are shared. */
export const pictureSize = { width: 1200, height: 630 } as const;

/** What the picture says. */
export interface PictureText {
  direction: 'ltr' | 'rtl';
  siteName: string;
  title: string;
  author: string;
  published: string;
  names: string[];
}

/** The words of the picture: an article and the names of the central figures that it names, in the order given. */
export function pictureText(
  siteName: string,
  { title, publication, published, author, language }: CitedArticle,
  names: readonly string[],
  { formats, comma, direction }: Pick<Messages, 'formats' | 'comma' | 'direction'>,
): PictureText {
  return {
    direction,
    siteName,
    title,
    author: bylineOf({ author, language }),
    published: `${publication}${comma}${formats.date(certainPart(published))}`,
    names: [...names],
  };
}

/** The picture in words, for those who do not see it. */
export function pictureAlt(
  { siteName, title, author, published, names }: PictureText,
  { share, comma }: Pick<Messages, 'share' | 'comma'>,
): string {
  return share.alt(siteName, title, author, published) + (names.length > 0 ? share.altNames(names.join(comma)) : '');
}

/**
 * The picture as satori lays it out, after the reading page: names in the first margin, the title in the middle. It is
 * mirrored for text from right to left; satori’s margins and borders have physical sides alone.
 * Throws if a colour is missing.
 */
export function pictureTree(
  { direction, siteName, title, author, published, names }: PictureText,
  colours: Colours,
): Box {
  const mirrored = direction === 'rtl';
  const side = (ltr: string, rtl: string) => (mirrored ? rtl : ltr);
  const colour = (name: string) => colourOf(colours, name);
  const line = { color: colour('ink'), fontSize: 32, lineHeight: 1.2 };
  const card = {
    ...line,
    flex: 1,
    justifyContent: 'flex-end',
    textAlign: side('right', 'left'),
    padding: side('6px 22px 8px 0', '6px 0 8px 22px'),
  };
  const frame = {
    width: '100%',
    height: '100%',
    padding: side('64px 64px 60px 48px', '64px 48px 60px 64px'),
    boxSizing: 'border-box',
    direction,
  };
  const words = { textAlign: side('left', 'right') };
  return box({ ...frame, background: colour('ground'), fontFamily: 'latin, arabic' }, [
    box(
      {
        width: 296,
        flexDirection: 'column',
        justifyContent: 'center',
        gap: 34,
        [side('marginRight', 'marginLeft')]: 56,
      },
      names.map((name) => box({}, [box(card, name), box({ width: 4, background: colour('who') }, '')])),
    ),
    box({ flex: 1, flexDirection: 'column', justifyContent: 'space-between' }, [
      box(
        { ...words, color: colour('who'), fontSize: 26, fontWeight: 600, letterSpacing: mirrored ? 0 : 2 },
        siteName.toUpperCase(),
      ),
      box({ ...words, color: colour('ink'), fontSize: titleSize(title), lineHeight: mirrored ? 1.4 : 1.14 }, title),
      box({ flexDirection: 'column', gap: 4 }, [
        box({ height: 2, marginBottom: 20, background: colour('rule') }, ''),
        box({ ...words, ...line, fontWeight: 600 }, author),
        box({ ...words, ...line, color: colour('soft') }, published),
      ]),
    ]),
  ]);
}

/** So large that a headline takes four or five lines at most. */
function titleSize({ length }: string): number {
  if (length <= 70) return 70;
  return length <= 110 ? 58 : 46;
}
