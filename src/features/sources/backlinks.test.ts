import { describe, expect, test } from 'vitest';
import { backlinks, citedIn, sourcesIn } from './backlinks.ts';

describe('citedIn', () => {
  test('gives each source once, in the order of first citation', () => {
    const body = 'One <Cite id="reuters:2" />. Two <Cite id="ap" /> <Cite id="reuters:2" />.';
    expect(citedIn(body)).toEqual(['reuters:2', 'ap']);
  });

  test('finds a citation that is broken over two lines', () => {
    expect(citedIn('One <Cite\n  id="ap" />.')).toEqual(['ap']);
  });

  test('is empty for a body without citations, and for no body', () => {
    expect(citedIn('See <Cites id="ap" /> or id="ap".')).toEqual([]);
    expect(citedIn(undefined)).toEqual([]);
  });
});

describe('sourcesIn', () => {
  test('reads every field that names sources, at any depth, each source once', () => {
    expect(
      sourcesIn({
        name: 'Olga',
        bornSources: ['ap'],
        roles: [{ role: 'Pilot', sources: ['coast', 'ap'] }],
        original: { source: 'quay' },
      }),
    ).toEqual(['ap', 'coast', 'quay']);
  });

  test('passes over fields of other names', () => {
    expect(sourcesIn({ resources: ['a'], sourcesNote: ['b'], sources: 'c', source: ['d'] })).toEqual([]);
  });

  test('is empty for what has no fields', () => {
    expect(sourcesIn(undefined)).toEqual([]);
    expect(sourcesIn(null)).toEqual([]);
    expect(sourcesIn('sources')).toEqual([]);
  });
});

describe('backlinks', () => {
  const brandt = { name: 'Brandt', path: '/figures/brandt/' };
  const silt = { name: 'Silt', path: '/#note-silt' };

  test('lists who cites each source, in the order of the entries', () => {
    const map = backlinks([
      { link: silt, body: '<Cite id="ap" />', data: {} },
      { link: brandt, body: undefined, data: { bornSources: ['coast', 'ap'] } },
    ]);
    expect([...map]).toEqual([
      ['ap', [silt, brandt]],
      ['coast', [brandt]],
    ]);
  });

  test('lists an entry once, though it cites a source in its fields and in its body', () => {
    const map = backlinks([{ link: brandt, body: '<Cite id="ap" />', data: { sources: ['ap'] } }]);
    expect([...map]).toEqual([['ap', [brandt]]]);
  });
});
