import { describe, expect, test } from 'vitest';
import { backlinks } from './backlinks.ts';

describe('backlinks', () => {
  const brandt = { name: 'Brandt', path: '/figures/brandt/' };
  const silt = { name: 'Silt', path: '/#note-silt' };

  test('lists who cites each source, in the order of the entries', () => {
    const map = backlinks([
      { kind: 'note', link: silt, body: '<Cite id="ap" />', data: {} },
      { kind: 'figure', link: brandt, body: undefined, data: { bornSources: ['coast', 'ap'] } },
    ]);
    expect([...map]).toEqual([
      ['ap', [silt, brandt]],
      ['coast', [brandt]],
    ]);
  });

  test('lists an entry once, though it cites a source in its fields and in its body', () => {
    const map = backlinks([
      {
        kind: 'figure',
        link: brandt,
        body: '<Cite id="ap" />',
        data: { labels: [{ label: 'a pilot', sources: ['ap'] }] },
      },
    ]);
    expect([...map]).toEqual([['ap', [brandt]]]);
  });
});
