import type { ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';

/**
 * The parts of a body a heading level lower, since the entry’s name is above them; the part under the heading `since`,
 * on what came after the article, is in an element of its own.
 */
export function withSince(body: Root, since: string): ElementContent[] {
  const lowered: ElementContent[] = [];
  let into = lowered;
  for (const child of body.children as ElementContent[]) {
    if (child.type === 'element' && /^h[2-5]$/.test(child.tagName)) {
      into = lowered;
      if (toString(child).trim() === since) {
        const part = h('div', { class: 'since' });
        lowered.push(part);
        into = part.children;
      }
      child.tagName = `h${Number(child.tagName.slice(1)) + 1}`;
    }
    into.push(child);
  }
  return lowered;
}
