import { posix } from 'node:path';
import { readSource } from './page-source.ts';

const ADDRESSES = ['href', 'src'];

/**
 * The page with all addresses that begin at the root of the site made relative and complete (`/figures/#brandt` →
 * `../figures/index.html#brandt`), so that it can be opened as a file. `file` is its own path from that root.
 * Links to places in the page that name its folder (`./#p6`) lead to the place alone.
 */
export function relativeLinks(file: string, html: string): string {
  const { elements, edits } = readSource(file, html);
  for (const element of elements) {
    for (const { name, value, start, end } of element.attributes) {
      if (!ADDRESSES.includes(name) || !isInternal(value)) continue;
      edits.update(start, end, `${name}="${escape(relativeAddress(file, value))}"`);
    }
    if (element.tagName !== 'style') continue;
    const { inside, insideEnd } = element;
    const text = edits.original.slice(inside, insideEnd);
    const changed = text.replace(/url\((["']?)(\/[^"')]+)\1\)/g, (whole, _quote: string, address: string) =>
      isInternal(address) ? `url("${relativeAddress(file, address)}")` : whole,
    );
    if (changed !== text) edits.update(inside, insideEnd, changed);
  }
  return edits.toString();
}

function isInternal(address: string): boolean {
  return /^(?:\/(?!\/)|\.\/#)/.test(address);
}

function relativeAddress(file: string, address: string): string {
  if (address.startsWith('./#')) return address.slice(2);
  const [, path = '', rest = ''] = /^\/([^?#]*)(.*)$/s.exec(address) ?? [];
  const target = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return posix.relative(posix.dirname(file), target) + rest;
}

function escape(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
