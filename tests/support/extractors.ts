import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { extractFromHtml } from '@extractus/article-extractor';
import { Readability } from '@mozilla/readability';
import Parser from '@postlight/parser';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import TurndownService from 'turndown';
import { htmlOfMarkdown } from './leftovers.ts';
import { findProgram } from './programs.ts';

/** What a reader view or a clipper takes from a page. */
export interface Extract {
  /** Text with single spaces, Markdown without the signs of its links. */
  text: string;
  /** What it took, Markdown as HTML. */
  html: string;
  author?: string | null | undefined;
  published?: string | null | undefined;
  site?: string | null | undefined;
}

type Extractor = (html: string, url: string) => Promise<Extract> | Extract;

const oneSpaced = (text: string) => text.replace(/\s+/g, ' ');
const textOfHtml = (html: string | null | undefined) =>
  oneSpaced(parseHTML(`<html><body>${html ?? ''}</body></html>`).document.body.textContent ?? '');

/** Markdown without links, emphasis and escapes. */
function textOfMarkdown(markdown: string): string {
  const unlinked = markdown.replace(/(?<!\\)\[((?:\\.|[^[\]\\])*)\]\([^()\s]*(?: "[^"]*")?\)/g, '$1');
  return oneSpaced(unlinked.replace(/(?<!\\)(?:\*\*|[*_])/g, '').replace(/\\([^\w\s])/g, '$1'));
}

const htmlTaken = (html: string | null | undefined) => ({ text: textOfHtml(html), html: html ?? '' });
const markdownTaken = (markdown: string) => ({ text: textOfMarkdown(markdown), html: htmlOfMarkdown(markdown) });

function readability(html: string) {
  const article = new Readability(parseHTML(html).document).parse();
  return {
    content: article?.content,
    author: article?.byline,
    published: article?.publishedTime,
    site: article?.siteName,
  };
}

/** Extractors that are npm packages, by their names. */
export const extractors: Record<string, Extractor> = {
  Readability(html) {
    const { content, ...rest } = readability(html);
    return { ...htmlTaken(content), ...rest };
  },
  'Readability and Turndown'(html) {
    const { content, ...rest } = readability(html);
    return { ...markdownTaken(new TurndownService().turndown(content ?? '')), ...rest };
  },
  async Defuddle(html, url) {
    const { content, author, published, site } = await Defuddle(parseHTML(html).document, url);
    return { ...htmlTaken(content), author, published, site };
  },
  async 'Defuddle, Markdown'(html, url) {
    const { content, author, published, site } = await Defuddle(parseHTML(html).document, url, { markdown: true });
    return { ...markdownTaken(content), author, published, site };
  },
  async 'article-extractor'(html, url) {
    const found = await extractFromHtml(html, url);
    return {
      ...htmlTaken(found?.content),
      author: found?.author,
      published: found?.published,
      site: found?.source,
    };
  },
  async 'Postlight Parser'(html, url) {
    const { content, author, date_published } = await Parser.parse(url, { html });
    return { ...htmlTaken(content), author, published: date_published, site: undefined };
  },
};

/** Text browsers and converters of Debian, with their options. */
const commands = {
  pandoc: ['--from=html', '--to=plain', '--wrap=none'],
  w3m: ['-dump', '-T', 'text/html', '-I', 'utf-8', '-O', 'utf-8', '-cols', '9999'],
  lynx: ['-dump', '-nolist', '-width=1023', '-assume_charset=utf-8', '-display_charset=utf-8', '-force_html'],
};

/** Those that are installed, by their names. w3m shows a space for each empty link, which is taken out again. */
export const converters: Record<string, (html: string) => string> = Object.fromEntries(
  Object.entries(commands)
    .filter(([command]) => findProgram(command))
    .map(([command, options]) => [
      command,
      (html: string) => {
        const file = join(mkdtempSync(join(tmpdir(), 'extract-')), 'page.html');
        writeFileSync(file, html);
        const { stdout } = spawnSync(command, [...options, file], { encoding: 'utf8', maxBuffer: 2 ** 26 });
        rmSync(dirname(file), { recursive: true });
        return oneSpaced(command === 'w3m' ? stdout.replace(/ (?=[.,;:!?”’])/g, '') : stdout);
      },
    ]),
);

/** Those that are not. */
export const missingConverters = Object.keys(commands).filter((command) => !findProgram(command));

/** The paragraphs that are not in `text`, or not after those before them. */
export function lostParagraphs(text: string, paragraphs: readonly string[]): string[] {
  let end = 0;
  return paragraphs.filter((paragraph) => {
    const found = text.indexOf(oneSpaced(paragraph), end);
    if (found >= 0) end = found + paragraph.length;
    return found < 0;
  });
}
