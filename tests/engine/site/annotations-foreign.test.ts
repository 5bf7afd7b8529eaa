import { readFileSync } from 'node:fs';
import { parseAnnotation } from '@dokieli/web-annotation';
import jsonld from 'jsonld';
import { expect, test } from 'vitest';
// The W3C context as that package carries it; it is not among the package’s exports.
import { WEB_ANNOTATION_CONTEXT_DOCUMENT } from '../../node_modules/@dokieli/web-annotation/dist/contexts/anno.js';

interface Annotation {
  id: string;
  target: { source: string; selector: { type: string; exact?: string }[] };
}

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
const OA = 'http://www.w3.org/ns/oa#';
const collection = JSON.parse(readFileSync('dist/annotations.jsonld', 'utf8')) as { first: { items: Annotation[] } };

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

test('the context resolves offline, and every term of the file means something in it', async () => {
  const expanded = nodes(await jsonld.expand(collection as never, { documentLoader: documentLoader as never }));
  const ofType = (type: string) =>
    expanded.filter((node) => (node['@type'] as string[] | undefined)?.includes(OA + type));
  const count = collection.first.items.length;
  expect(ofType('Annotation')).toHaveLength(count);
  expect(ofType('TextQuoteSelector')).toHaveLength(count);
  expect(ofType('TextPositionSelector')).toHaveLength(count);
  expect(ofType('FragmentSelector')).toHaveLength(count);
  for (const node of ofType('Annotation')) {
    expect(Object.keys(node)).toEqual(
      expect.arrayContaining([
        `${OA}hasTarget`,
        `${OA}hasBody`,
        `${OA}motivatedBy`,
        'http://purl.org/dc/terms/created',
      ]),
    );
  }
});

test('a parser that is not ours reads every annotation with its target and its dates', async () => {
  for (const item of collection.first.items) {
    const read = await parseAnnotation({ '@context': CONTEXT, ...item } as never);
    expect(read?.iri, item.id).toBe(item.id);
    expect(read?.target.source, item.id).toBe(item.target.source);
    expect(read?.datetime, item.id).toBe('2026-11-22T00:00:00Z');
  }
});
