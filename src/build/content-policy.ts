import { hash } from 'node:crypto';
import { usedTokens, withUsedTokens } from './used-tokens.ts';
import { attributeOf, pageError, type Element, type PageSource } from './page-source.ts';

/**
 * Puts a content security policy into a page that allows what the page holds and nothing else: its own styles and
 * scripts by their hashes, pictures and files of the site. The styles become one element, which needs one hash, without
 * the tokens that neither the page nor the site’s linked styles use; `linked` names those of the latter.
 * Throws if a page holds what the policy would block, or declares no character set.
 */
export function addContentPolicy(source: PageSource, linked: readonly string[] = []): void {
  refuseInlineAttributes(source);
  const policy = {
    'default-src': ["'none'"],
    'img-src': ["'self'"],
    'style-src': styleSources(source, linked),
    'script-src': scriptSources(source),
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    // For tools that run in the page, such as Lighthouse, which asks for robots.txt; no script of the page asks.
    'connect-src': ["'self'"],
  };
  const content = Object.entries(policy).flatMap(([name, sources]) =>
    sources.length > 0 ? [[name, ...sources].join(' ')] : [],
  );
  const charset = source.elements.find((element) => attributeOf(element, 'charset') !== undefined);
  if (!charset) throw new Error(`${source.file}: no <meta charset>; the content policy goes after it`);
  const meta = `<meta http-equiv="content-security-policy" content="${content.join(';')}">`;
  source.edits.appendLeft(charset.end, meta);
}

function refuseInlineAttributes(source: PageSource) {
  for (const element of source.elements) {
    const found = element.attributes.find(({ name }) => name === 'style' || /^on/.test(name));
    if (!found) continue;
    const message = `found the attribute ${found.name}="${found.value}"; allowed: a class, or a script of its own`;
    throw pageError(source, element, message);
  }
}

function styleSources(source: PageSource, linkedTokens: readonly string[]): string[] {
  const linked = source.elements.some((element) => element.tagName === 'link' && isStylesheet(element));
  const styles = source.elements.filter(({ tagName }) => tagName === 'style');
  for (const style of styles) {
    const [attribute] = style.attributes;
    if (attribute) throw pageError(source, style, `found the attribute “${attribute.name}”; allowed: none`);
  }
  const [first, ...others] = styles;
  if (!first) return linked ? ["'self'"] : [];
  const texts = styles.map((style) => textOf(source, style));
  const css = texts.map((each) => each.trim()).join('');
  const text = withUsedTokens(css, [...usedOutside(styles, source), ...linkedTokens]);
  if (text !== textOf(source, first)) source.edits.update(first.inside, first.insideEnd, text);
  for (const style of others) source.edits.remove(style.start, style.end);
  return [...(linked ? ["'self'"] : []), hashOf(text)];
}

/** The tokens that a page uses apart from its styles. */
function usedOutside(styles: readonly Element[], { edits: { original } }: PageSource): string[] {
  const starts = [0, ...styles.map(({ insideEnd }) => insideEnd)];
  return starts.flatMap((start, index) => usedTokens(original.slice(start, styles[index]?.inside)));
}

function scriptSources(source: PageSource): string[] {
  const scripts = source.elements.filter((element) => element.tagName === 'script' && isRun(element));
  const inline = scripts.filter((script) => attributeOf(script, 'src') === undefined);
  return [
    ...(inline.length < scripts.length ? ["'self'"] : []),
    ...inline.map((script) => hashOf(textOf(source, script))),
  ];
}

function isStylesheet(link: Element): boolean {
  return /\bstylesheet\b/i.test(attributeOf(link, 'rel') ?? '');
}

/** Scripts of any other type are data. */
function isRun(script: Element): boolean {
  return ['', 'module', 'text/javascript'].includes(attributeOf(script, 'type') ?? '');
}

function textOf({ edits }: PageSource, { inside, insideEnd }: Element): string {
  return edits.original.slice(inside, insideEnd);
}

function hashOf(text: string): string {
  return `'sha256-${hash('sha256', text, 'base64')}'`;
}
