import { join } from 'node:path';
import { parseAnnotation } from '@dokieli/web-annotation';
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
// The W3C context as that package carries it; it is not among the package’s exports.
import { WEB_ANNOTATION_CONTEXT_DOCUMENT } from '../../../node_modules/@dokieli/web-annotation/dist/contexts/anno.js';
import { articlesIn, fieldsOf, idsIn, namedFolders, renamedCards } from '../../support/content.ts';
import { fileText, root } from '../../support/site.ts';

interface Annotation {
  id: string;
  target: { source: string; selector: { type: string; exact?: string }[] };
}

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
const OA = 'http://www.w3.org/ns/oa#';

/** Knows the context and nothing else: what would need the network is refused. */
const documentLoader = (url: string) => {
  if (url !== CONTEXT) return Promise.reject(new Error(`refused to load ${url}`));
  return Promise.resolve({ documentUrl: url, document: WEB_ANNOTATION_CONTEXT_DOCUMENT });
};

type Expanded = Record<string, unknown>;
const nodes = (value: unknown): Expanded[] =>
  Array.isArray(value)
    ? value.flatMap(nodes)
    : value !== null && typeof value === 'object'
      ? [value as Expanded, ...Object.values(value).flatMap(nodes)]
      : [];

describe.each(articlesIn(root))('the annotations of $path', ({ path }) => {
  const collection = JSON.parse(fileText(`${path}annotations.jsonld`)) as { first: { items: Annotation[] } };

  test('mean something in the context in every term, which resolves offline', async () => {
    const expanded = nodes(await jsonld.expand(collection as never, { documentLoader: documentLoader }));
    const ofType = (type: string) =>
      expanded.filter((node) => (node['@type'] as string[] | undefined)?.includes(OA + type));
    const count = collection.first.items.length;
    expect(ofType('Annotation')).toHaveLength(count);
    expect(ofType('TextQuoteSelector')).toHaveLength(count);
    expect(ofType('TextPositionSelector')).toHaveLength(count);
    expect(ofType('FragmentSelector')).toHaveLength(count);
    const terms = [`${OA}hasTarget`, `${OA}hasBody`, `${OA}motivatedBy`, 'http://purl.org/dc/terms/created'];
    for (const node of ofType('Annotation')) expect(Object.keys(node)).toEqual(expect.arrayContaining(terms));
  });

  test('are read by a foreign parser, each with its target and the day of its last check', async () => {
    for (const item of collection.first.items) {
      const id = present.get(item.id.split('#')[1] ?? '') ?? item.id.split('#note-')[1] ?? '';
      const read = await parseAnnotation({ '@context': CONTEXT, ...item });
      expect(read?.iri, item.id).toBe(item.id);
      expect(read?.target.source, item.id).toBe(item.target.source);
      expect(read?.datetime, item.id).toBe(`${checkedDay(id)}T00:00:00Z`);
    }
  });
});

/** Present ids of renamed cards by their former ones. */
const present = new Map([...renamedCards(root)].map(([now, old]) => [old, now.replace('note-', '')]));

function checkedDay(id: string): string {
  const folder = (['notes', ...namedFolders] as const).find((name) => idsIn(root, name).includes(id));
  return (fieldsOf(join(root, `content/${folder}/${id}.mdx`)) as { checked: string }).checked;
}
