import { DomUtils, parseDocument } from 'htmlparser2';
import type { Answer } from './request.ts';

/** The titles that a page gives itself: `<title>`, those for social networks, and headings of the first order. */
export function titlesOf({ body, contentType }: Pick<Answer, 'body' | 'contentType'>): string[] {
  const { children } = parseDocument(decode(body, contentType));
  return DomUtils.findAll(() => true, children).flatMap((element) => titleIn(element) ?? []);
}

/** Whether the answer is a page of HTML, whose titles can be read. */
export function isHtml({ contentType }: Pick<Answer, 'contentType'>): boolean {
  return /^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(contentType);
}

/** Whether one of `titles` contains `wanted`; case, punctuation, marks above letters and spaces do not matter. */
export function holdsTitle(titles: readonly string[], wanted: string): boolean {
  return titles.some((title) => ` ${plain(title)} `.includes(plain(wanted)));
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * Pages often name the wrong encoding, or none. What is valid UTF-8 is taken as that, since text in other encodings
 * hardly ever is; else the encoding that the header or the page names counts, else windows-1252.
 */
function decode(body: Uint8Array, contentType: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body, { stream: true });
  } catch {
    const start = Buffer.from(body.subarray(0, 1024)).toString('latin1');
    const named = /charset\s*=\s*["']?\s*([\w-]+)/i;
    return decoder((named.exec(contentType) ?? named.exec(start))?.[1]).decode(body);
  }
}

function decoder(label: string | undefined): TextDecoder {
  try {
    return new TextDecoder(label ?? 'windows-1252');
  } catch {
    return new TextDecoder('windows-1252');
  }
}

type Element = ReturnType<typeof DomUtils.findAll>[number];

function titleIn({ name, attribs, children }: Element): string | undefined {
  if (name === 'title' || name === 'h1') return DomUtils.textContent(children);
  const { property = attribs['name'] ?? '', content = '' } = attribs;
  return name === 'meta' && /^(?:og|twitter):title$/.test(property) ? content : undefined;
}
