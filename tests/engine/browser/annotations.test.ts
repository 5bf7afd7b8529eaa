import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AnnotationCollection } from '../../src/features/export/web-annotations.ts';
import { startSession, type Session } from '../support/browser-session.ts';

declare const annotator: typeof import('@apache-annotator/dom');

let session: Session;
beforeAll(async () => void (session = await startSession()));
afterAll(() => session.close());

/** The library that resolves the quotes, as one script that sets the global `annotator`. */
async function annotatorScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['@apache-annotator/dom'],
    bundle: true,
    format: 'iife',
    globalName: 'annotator',
    write: false,
  });
  return outputFiles[0]!.text;
}

test('Apache Annotator finds every quote once among the paragraphs, on the words of the mark', async () => {
  const { first } = JSON.parse(readFileSync('dist/annotations.jsonld', 'utf8')) as AnnotationCollection;
  const annotations = first.items.map(({ id, target }) => ({
    target: new URL(id).hash.replace('#note-', ''),
    quote: target.selector.find((selector) => selector.type === 'TextQuoteSelector')!,
  }));
  const page = await session.open('/', { javaScriptEnabled: true, bypassCSP: true });
  await page.addScriptTag({ content: await annotatorScript() });

  const results = await page.evaluate(async (annotations) => {
    const paragraphs = [1, 2, 3, 4, 5, 6, 7, 8].map((number) => document.getElementById(`p${number}`)!);
    const place = (paragraph: Element, range: Range) => {
      const before = document.createRange();
      before.setStart(paragraph, 0);
      before.setEnd(range.startContainer, range.startOffset);
      return { paragraph: paragraph.id, start: before.toString().length, text: range.toString() };
    };
    const results = [];
    for (const { target, quote } of annotations) {
      const found = [];
      for (const paragraph of paragraphs) {
        const matches = annotator.createTextQuoteSelectorMatcher(quote)(paragraph);
        for await (const range of matches) found.push(place(paragraph, range));
      }
      const mark = document.getElementById(`words-${target}`) ?? document.getElementById(`${target}-1`)!;
      const words = document.createRange();
      words.selectNodeContents(mark);
      results.push({ target, found, expected: [place(mark.closest('p')!, words)] });
    }
    return results;
  }, annotations);

  expect(results.length).toBeGreaterThan(0);
  expect(results.map(({ target, found }) => [target, found])).toEqual(
    results.map(({ target, expected }) => [target, expected]),
  );
});
