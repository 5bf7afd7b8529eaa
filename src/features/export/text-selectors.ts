import type { Mark, Outline, Paragraph } from '../../markup/outline.ts';

interface Position {
  type: 'TextPositionSelector';
  start: number;
  end: number;
}

/** Selectors of the Web Annotation Data Model, sections 4.2.4, 4.2.5, 4.2.1 and 4.2.9. */
export type Selector =
  | { type: 'TextQuoteSelector'; exact: string; prefix: string; suffix: string }
  | { type: 'FragmentSelector'; value: string; conformsTo: string; refinedBy: Position };

/** Characters of context on either side of a quote. */
const CONTEXT = 32;

/**
 * Two selectors of the words of a mark, which is in `paragraph`, one of the outline’s. The quote comes with 32 characters
 * of its paragraph on either side, or what there is; with them it is unique in the article’s text (the paragraphs joined
 * by a line feed), and not likely to occur elsewhere on the page, where the notes repeat many words. The fragment is the
 * whole paragraph, refined by the position in its text, in characters (Unicode code points, as the model requires) from
 * 0, the end not included: a position in the whole page would count every word of the notes, and change with them.
 * Throws if the quote is not unique with its context.
 */
export function selectorsOf({ paragraphs }: Outline, paragraph: Paragraph, mark: Mark): Selector[] {
  const text = paragraphs.map((each) => each.text).join('\n');
  const start = [...paragraph.text.slice(0, mark.start)].length;
  return [
    uniqueQuote(text, paragraph, mark),
    {
      type: 'FragmentSelector',
      value: paragraph.id,
      conformsTo: 'http://tools.ietf.org/rfc/rfc3236',
      refinedBy: { type: 'TextPositionSelector', start, end: start + [...mark.text].length },
    },
  ];
}

function uniqueQuote(text: string, paragraph: Paragraph, { kind, target, start, text: exact }: Mark): Selector {
  const prefix = [...paragraph.text.slice(0, start)].slice(-CONTEXT).join('');
  const suffix = [...paragraph.text.slice(start + exact.length)].slice(0, CONTEXT).join('');
  const quote = prefix + exact + suffix;
  if (text.indexOf(quote) === text.lastIndexOf(quote)) return { type: 'TextQuoteSelector', exact, prefix, suffix };
  const form = kind === 'note' ? `<Claim note="${target}">more words</Claim>` : `[more words](${kind}:${target})`;
  throw new Error(
    `${kind} “${target}”: “${exact}” in ${paragraph.id} occurs elsewhere with the same ${CONTEXT} characters before ` +
      `and after it; write ${form} around words that occur only once in the article`,
  );
}
