import type { Element, ElementContent, Nodes } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
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
  visit(root, 'element', (element: Element) => {
    const { lang } = element.properties;
    if (typeof lang === 'string') element.properties['xml:lang'] = lang;
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

/** Takes away the elements around citations, which the book does not set apart; there are a thousand of them. */
export function withoutCitationSpans<T extends Nodes>(tree: T): T {
  visit(tree, 'element', ({ tagName, properties, children }: Element, index, parent) => {
    const classes = properties['className'];
    if (tagName !== 'span' || !Array.isArray(classes) || !classes.includes('cite')) return undefined;
    if (!parent || index === undefined) return undefined;
    parent.children.splice(index, 1, ...children);
    return index + children.length;
  });
  return tree;
}

/** The addresses that the links of a tree lead to. */
export function hrefsIn(tree: Nodes): string[] {
  const hrefs: string[] = [];
  visit(tree, 'element', ({ properties: { href } }) => {
    if (typeof href === 'string') hrefs.push(href);
  });
  return hrefs;
}
