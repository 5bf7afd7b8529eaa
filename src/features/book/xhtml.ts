import type { ElementContent, Nodes } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { walk } from '../../markup/walk.ts';
import { xmlDeclaration } from '../export/xml.ts';
import { directionOf } from '../../model/scripts.ts';

/** A content document of the book. */
export interface Document {
  title: string;
  /** Language of the document, BCP 47; its direction follows from it. */
  language: string;
  /** What part of a book it is, in the words of EPUB’s structural vocabulary: `bodymatter`, `cover`. */
  part: string;
  body: ElementContent[];
}

/** Serializes a content document as XHTML (EPUB 3.3 §6.1), each language in both attributes that readers look for. */
export function xhtml({ title, language, part, body }: Document): string {
  const root = h(
    'html',
    { xmlns: 'http://www.w3.org/1999/xhtml', 'xmlns:epub': 'http://www.idpf.org/2007/ops', ...inLanguage(language) },
    [
      h('head', [h('title', title), h('link', { rel: 'stylesheet', type: 'text/css', href: 'book.css' })]),
      h('body', { 'epub:type': part }, body),
    ],
  );
  walk<Nodes>(root, (node) => {
    if (node.type !== 'element') return;
    const { lang } = node.properties;
    if (typeof lang === 'string') node.properties['xml:lang'] = lang;
  });
  return `${xmlDeclaration}\n<!DOCTYPE html>\n${toHtml(root, { closeSelfClosing: true })}\n`;
}

/** Attributes of words in a language. */
export function inLanguage(language: string): { lang: string; dir: 'ltr' | 'rtl' } {
  return { lang: language, dir: directionOf(language) };
}

/** A name in its own script, or nothing. */
export function nativeName({ nativeName, lang }: { nativeName?: string | undefined; lang?: string | undefined }) {
  return nativeName && lang ? [' ', h('bdi', inLanguage(lang), nativeName)] : [];
}

/** The addresses that the links of a tree lead to. */
export function hrefsIn(tree: Nodes): string[] {
  const hrefs: string[] = [];
  walk(tree, (node) => {
    if (node.type === 'element' && typeof node.properties.href === 'string') hrefs.push(node.properties.href);
  });
  return hrefs;
}
