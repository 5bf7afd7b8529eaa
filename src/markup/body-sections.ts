import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';

/** A part of a body: the words of its heading, and its elements, the heading first. What comes before any has none. */
export interface BodySection {
  title: string;
  children: ElementContent[];
}

/** Divides a body at its headings; the first part is the introduction, which may be empty. */
export function bodySections(body: Root): [BodySection, ...BodySection[]] {
  const sections: [BodySection, ...BodySection[]] = [{ title: '', children: [] }];
  for (const child of body.children as ElementContent[]) {
    if (isHeading(child)) sections.push({ title: toString(child).trim(), children: [] });
    sections.at(-1)?.children.push(child);
  }
  return sections;
}

/** Gives each heading of a body the address that links to it use. */
export function addressHeadings(body: Root): Root {
  for (const heading of body.children.filter(isHeading)) heading.properties.id = headingId(toString(heading));
  return body;
}

/** Makes the headings of a body a level lower, for a page that has it under a heading of its own. */
export function lowerHeadings(body: Root): Root {
  for (const heading of body.children.filter(isHeading)) heading.tagName = `h${Number(heading.tagName[1]) + 1}`;
  return body;
}

function isHeading(node: Root['children'][number]): node is Element {
  return node.type === 'element' && /^h[2-5]$/.test(node.tagName);
}

/** The id that the words of a heading make. */
export function headingId(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}_ -]/gu, '')
    .replaceAll(' ', '-');
}
