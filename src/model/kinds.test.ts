import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { fieldsOf } from './fields.ts';
import { entryPath, isLinkKind, isMentionKind, kindNames, kindOf, kinds, mentionKinds } from './kinds.ts';

type JsonSchema = z.core.JSONSchema.JSONSchema;

const jsonSchemaOf = (name: (typeof kindNames)[number]) =>
  z.toJSONSchema(kindOf(name).schema, { unrepresentable: 'any', io: 'input' });

/** Every `ref` in a schema, in its order. */
function refsIn(schema: JsonSchema): string[] {
  const parts = [...Object.values(schema.properties ?? {}), schema.items, schema.additionalProperties].flat();
  const inner = [...parts, ...(schema.anyOf ?? [])].filter((part) => typeof part === 'object');
  return [...(typeof schema['ref'] === 'string' ? [schema['ref']] : []), ...inner.flatMap(refsIn)];
}

/** Data with every field of a schema, each list with one item. */
function sampleOf(schema: unknown): unknown {
  const { properties, items, additionalProperties, anyOf: [first] = [] } = schema as JsonSchema;
  if (properties) {
    return Object.fromEntries(Object.entries(properties).map(([key, part]) => [key, sampleOf(part)]));
  }
  if (items) return [sampleOf(items)];
  if (additionalProperties) return { key: sampleOf(additionalProperties) };
  return first ? sampleOf(first) : 'x';
}

describe.each(kindNames)('the kind %s', (name) => {
  const schema = jsonSchemaOf(name);

  test('refers to kinds of the registry alone', () => {
    expect(refsIn(schema).filter((ref) => !Object.hasOwn(kinds, ref))).toEqual([]);
  });

  test('has every reference of its schema found in its data', () => {
    const found = fieldsOf(kindOf(name).schema, sampleOf(schema)).flatMap(({ ref }) => ref ?? []);
    expect(found.sort()).toEqual(refsIn(schema).sort());
  });
});

test('references are there at all', () => {
  expect(new Set(kindNames.flatMap((name) => refsIn(jsonSchemaOf(name))))).toEqual(
    new Set(['source', 'figure', 'faction']),
  );
});

test('each kind has a collection of its own', () => {
  const collections = kindNames.map((name) => kindOf(name).collection);
  expect(new Set(collections).size).toBe(collections.length);
});

test('articles name figures, factions and places, links lead to notes as well', () => {
  expect(mentionKinds).toEqual(['figure', 'faction', 'place']);
  expect(kindNames.filter(isLinkKind)).toEqual(['figure', 'faction', 'place', 'note']);
});

test.each(['constructor', 'toString', 'https', ''])('“%s” is not a kind', (name) => {
  expect([isMentionKind(name), isLinkKind(name)]).toEqual([false, false]);
});

describe('the further addresses of an entry', () => {
  test('of a note are its citations, and its row among the claims where it is one', () => {
    const cite = ['/cite/#note-x', '/cite/note-x.bib', '/cite/note-x.ris', '/cite/note-x.json'];
    expect(kindOf('note').files?.('x', { kind: 'term' })).toEqual(cite);
    expect(kindOf('note').files?.('x', { kind: 'claim' })).toEqual([...cite, '/claims/#claim-x']);
  });

  test('of a figure include its row in the matrix, where a source places it in a faction', () => {
    const label = { label: 'pilot', per: 'Moss', sources: ['log'] };
    expect(kindOf('figure').files?.('reed', { labels: [label] })).toEqual([]);
    expect(kindOf('figure').files?.('reed', { labels: [label, { ...label, faction: 'dockers' }] })).toEqual([
      '/factions/#placed-reed',
    ]);
  });
});

test('every kind with a page or a place of its own has its path', () => {
  const withPaths = ['figure', 'faction', 'source', 'event', 'correction'] as const;
  expect(withPaths.map((kind) => entryPath(kind, 'x'))).toEqual([
    '/figures/x/',
    '/factions/x/',
    '/sources/#x',
    '/timeline/#x',
    '/about/#x',
  ]);
});
