import type * as dom from '@apache-annotator/dom';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AnnotationCollection } from '../../../src/features/export/web-annotations.ts';
import { modulesIn, scriptOf } from '../../support/browser-scripts.ts';
import { startSession, type Session } from '../../support/browser-session.ts';
import { articlesIn } from '../../support/content.ts';
import { parts } from '../../support/selectors.ts';
import { dist, fileText, root } from '../../support/site.ts';

declare const annotator: typeof dom;
/** What is used of Recogito’s text annotator, whose types do not name all that it exports. */
declare const recogito: {
  reviveSelector: (selector: { quote: string; start: number; end: number }, container: Element) => { range: Range };
};
/** What is used of Hypothesis’s module for anchoring in HTML. */
declare const hypothesis: {
  anchor: (root: Element, selectors: { type: string; exact?: string }[]) => Promise<Range>;
};

const hypothesisMap = 'node_modules/hypothesis/build/scripts/annotator.bundle.js.map';

let session: Session;
beforeAll(async () => void (session = await startSession(dist)));
afterAll(() => session.close());

/** The quotes of each annotation of an article, with the id of what its words name. */
function quotesIn(path: string) {
  const { first } = JSON.parse(fileText(`${path}annotations.jsonld`)) as AnnotationCollection;
  return first.items.map(({ id, target }) => ({
    target: new URL(id).hash.replace('#note-', ''),
    quotes: target.selector.filter((selector) => selector.type === 'TextQuoteSelector'),
  }));
}

test.each(articlesIn(root))(
  'Apache Annotator finds every quote of $path once, on the words of the mark',
  async ({ path }) => {
    const annotations = quotesIn(path);
    const page = await session.open(path, { javaScriptEnabled: true, bypassCSP: true });
    await page.addScriptTag({ content: await scriptOf('@apache-annotator/dom', 'annotator') });

    const results = await page.evaluate(
      async ({ annotations, selector }) => {
        const place = (paragraph: Element, range: Range) => {
          const before = document.createRange();
          before.setStart(paragraph, 0);
          before.setEnd(range.startContainer, range.startOffset);
          return { paragraph: paragraph.id, start: before.toString().length, text: range.toString() };
        };
        const results = [];
        for (const { target, quotes } of annotations) {
          const found = [];
          for (const paragraph of document.querySelectorAll(selector)) {
            for (const quote of quotes) {
              const matches = annotator.createTextQuoteSelectorMatcher(quote)(paragraph);
              for await (const range of matches) found.push(place(paragraph, range));
            }
          }
          const named = document.querySelector(`[id="words-${target}"], [id="${target}-1"]`);
          const mark = named?.matches('.alias') ? named.parentElement : named;
          const words = document.createRange();
          if (mark) words.selectNodeContents(mark);
          results.push({ target, found, expected: mark ? [place(mark.closest('p') ?? mark, words)] : [] });
        }
        return results;
      },
      { annotations, selector: parts.paragraph },
    );

    expect(results).toHaveLength(annotations.length);
    for (const { target, found, expected } of results) {
      expect(found, target).toHaveLength(1);
      expect(found, target).toEqual(expected);
    }
  },
);

test.each(articlesIn(root))(
  'Recogito finds every mark of $path by its position in the paragraph, and on the same words',
  async ({ path }) => {
    const { first } = JSON.parse(fileText(`${path}annotations.jsonld`)) as AnnotationCollection;
    // It reads a quote and a position in the element that it is put on; it does not follow `refinedBy` to that element.
    const annotations = first.items.flatMap(({ id, target }) => {
      const quote = target.selector.find((selector) => selector.type === 'TextQuoteSelector');
      const fragment = target.selector.find((selector) => selector.type === 'FragmentSelector');
      return quote && fragment ? [{ id, quote: quote.exact, paragraph: fragment.value, ...fragment.refinedBy }] : [];
    });
    const page = await session.open(path, { javaScriptEnabled: true, bypassCSP: true });
    await page.addScriptTag({ content: await scriptOf('@recogito/text-annotator', 'recogito') });

    const found = await page.evaluate((annotations) => {
      const found: string[] = [];
      for (const paragraph of new Set(annotations.map((each) => each.paragraph))) {
        const element = document.getElementById(paragraph) ?? document.body;
        for (const { id, quote, start, end } of annotations.filter((each) => each.paragraph === paragraph)) {
          found.push(`${id} ${recogito.reviveSelector({ quote, start, end }, element).range.toString()}`);
        }
      }
      return found;
    }, annotations);

    expect(annotations).toHaveLength(first.items.length);
    expect(found.sort()).toEqual(annotations.map(({ id, quote }) => `${id} ${quote}`).sort());
  },
);

test.each(articlesIn(root))(
  'Hypothesis anchors every quote of $path in the whole page, on the words of the mark',
  async ({ path }) => {
    const annotations = quotesIn(path);
    const page = await session.open(path, { javaScriptEnabled: true, bypassCSP: true });
    const anchoring = 'app:///src/annotator/anchoring/html.ts';
    await page.addScriptTag({ content: await scriptOf(anchoring, 'hypothesis', [modulesIn(hypothesisMap)]) });

    const misplaced = await page.evaluate(async (annotations) => {
      const lengthBefore = (node: Node, offset: number) => {
        const before = document.createRange();
        before.setEnd(node, offset);
        return before.toString().length;
      };
      const misplaced = [];
      for (const { target, quotes } of annotations) {
        const named = document.querySelector(`[id="words-${target}"], [id="${target}-1"]`);
        const mark = named?.matches('.alias') ? named.parentElement : named;
        const range = await hypothesis.anchor(document.body, quotes);
        const found = { start: lengthBefore(range.startContainer, range.startOffset), text: range.toString() };
        const expected = mark && { start: lengthBefore(mark, 0), text: mark.textContent };
        if (found.start !== expected?.start || found.text !== expected.text)
          misplaced.push({ target, found, expected });
      }
      return misplaced;
    }, annotations);

    expect(annotations).not.toEqual([]);
    expect(misplaced).toEqual([]);
  },
);
