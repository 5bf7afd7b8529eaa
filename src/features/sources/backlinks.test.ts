import { describe, expect, test } from 'vitest';
import { backlinks } from './backlinks.ts';

const reed = { name: 'Reed', path: '/figures/reed/' };
const strike = { name: 'The strike', path: '/#note-strike' };

describe('backlinks', () => {
  test('list who cites each source, in the order of the entries', () => {
    const map = backlinks([
      { kind: 'note', link: strike, body: 'It did.<Cite id="log" />', data: {} },
      { kind: 'figure', link: reed, body: undefined, data: { bornSources: ['gazette', 'log'] } },
    ]);
    expect([...map]).toEqual([
      ['log', [strike, reed]],
      ['gazette', [reed]],
    ]);
  });

  test('list an entry once, though it cites a source in its fields and in its body', () => {
    const entry = { kind: 'figure', link: reed, body: '<Cite id="log" />', data: { diedSources: ['log'] } } as const;
    expect([...backlinks([entry])]).toEqual([['log', [reed]]]);
  });

  test.each(["<Cite id='log' />", '<Cite\n  id="log" />', '- *One*<Cite id="log" />'])(
    'find a citation however it is written: %s',
    (body) => {
      expect([...backlinks([{ kind: 'note', link: strike, body, data: {} }])]).toEqual([['log', [strike]]]);
    },
  );

  test('find every field that names sources, at any depth, and no other', () => {
    const data = {
      name: 'log',
      roles: [{ role: 'Pilot', note: 'ad', sources: ['log'] }],
      labels: [{ label: 'pilot', per: 'Moss', faction: 'ad', sources: ['gazette'] }],
    };
    expect([...backlinks([{ kind: 'figure', link: reed, data }]).keys()]).toEqual(['log', 'gazette']);
    const article = { source: 'log', authorSources: ['ad'], original: { source: 'gazette' } };
    expect([...backlinks([{ kind: 'article', link: reed, data: article }]).keys()]).toEqual(['log', 'ad', 'gazette']);
  });

  test('are none where nothing is cited', () => {
    const body = 'See <Cites id="log" /> or `<Cite id="log" />`.';
    expect(backlinks([{ kind: 'note', link: strike, body, data: undefined }])).toEqual(new Map());
    expect(backlinks([])).toEqual(new Map());
  });
});
