import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { fieldsOf, keysAt } from './fields.ts';

const schema = z.strictObject({
  title: z.string().meta({ prose: 'own' }),
  url: z.string().optional(),
  sources: z.array(z.string().meta({ ref: 'source' })).default([]),
  roles: z
    .array(z.strictObject({ label: z.string().meta({ prose: 'quoted' }), of: z.string().meta({ ref: 'faction' }) }))
    .optional(),
  periods: z.record(z.string(), z.strictObject({ heading: z.string().meta({ prose: 'own' }) })).default({}),
  author: z.union([z.string(), z.array(z.string().meta({ ref: 'figure' }))]).optional(),
});

describe('the fields of an entry', () => {
  test('are its texts, with what the schema says of them', () => {
    expect(
      fieldsOf(schema, { title: 'Work stopped', url: 'https://example.org', sources: ['log', 'gazette'] }),
    ).toEqual([
      { path: ['title'], value: 'Work stopped', prose: 'own' },
      { path: ['url'], value: 'https://example.org' },
      { path: ['sources', 0], value: 'log', ref: 'source' },
      { path: ['sources', 1], value: 'gazette', ref: 'source' },
    ]);
  });

  test('are found at any depth: in lists of maps, in records and in either form of a union', () => {
    const data = {
      roles: [{ label: 'pilot', of: 'dockers' }],
      periods: { strike: { heading: 'The strike' } },
      author: ['reed'],
    };
    expect(fieldsOf(schema, data)).toEqual([
      { path: ['roles', 0, 'label'], value: 'pilot', prose: 'quoted' },
      { path: ['roles', 0, 'of'], value: 'dockers', ref: 'faction' },
      { path: ['periods', 'strike', 'heading'], value: 'The strike', prose: 'own' },
      { path: ['author', 0], value: 'reed', ref: 'figure' },
    ]);
    expect(fieldsOf(schema, { author: 'Ada Moss' })).toEqual([{ path: ['author'], value: 'Ada Moss' }]);
  });

  test('that the schema does not know have their value alone', () => {
    expect(fieldsOf(schema, { constructor: 'x', extra: { deep: ['y'] } })).toEqual([
      { path: ['constructor'], value: 'x' },
      { path: ['extra', 'deep', 0], value: 'y' },
    ]);
  });

  test.each([undefined, null, 7, true, [], {}])('are none in %j', (data) => {
    expect(fieldsOf(schema, data)).toEqual([]);
  });

  test('are read from data of the wrong shape without an error', () => {
    expect(fieldsOf(schema, { title: ['a'], roles: 'b', sources: { c: 'd' } })).toEqual([
      { path: ['title', 0], value: 'a' },
      { path: ['roles'], value: 'b' },
      { path: ['sources', 'c'], value: 'd' },
    ]);
  });
});

describe('keysAt', () => {
  test('lists the keys of the whole entry, of an item and of a record’s value', () => {
    expect(keysAt(schema, [])).toEqual(['title', 'url', 'sources', 'roles', 'periods', 'author']);
    expect(keysAt(schema, ['roles', 3])).toEqual(['label', 'of']);
    expect(keysAt(schema, ['periods', 'any'])).toEqual(['heading']);
  });

  test('is empty where the schema has no map', () => {
    expect(keysAt(schema, ['title'])).toEqual([]);
    expect(keysAt(schema, ['unknown', 'key'])).toEqual([]);
  });
});
