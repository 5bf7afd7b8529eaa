import { describe, expect, test } from 'vitest';
import { setBlock, type Frame } from './block.ts';
import type { OtherPlace, SideMember } from '../sides.ts';

const member = (name: string, paragraph = 1, more: Partial<SideMember> = {}): SideMember => ({
  kind: 'figure',
  id: name.toLowerCase(),
  name,
  fullName: name,
  as: 'so',
  mention: `${name}-1`,
  paragraph,
  note: undefined,
  through: undefined,
  others: [],
  ...more,
});
const other = (name: string, moved = false): OtherPlace => ({ id: name.toLowerCase(), name, moved });
const set = (members: SideMember[], frame: Partial<Frame> = {}) =>
  setBlock({ title: 'The talks', members }, { columns: [{ x: 10, width: 160 }], y: 20, ...frame });
const shown = ({ nodes }: ReturnType<typeof set>) =>
  nodes.map(({ role, lines, area: { x, y } }) => `${role} ${lines.map(({ text }) => text).join('/')} ${x},${y}`);

describe('the paragraph', () => {
  test('that all members share stands at the title', () => {
    const { title, nodes } = set([member('Reed', 3), member('Poole', 3)]);
    expect(title).toEqual([{ x: 10, y: 20, text: 'The talks', paragraph: 3 }]);
    expect(nodes.flatMap(({ lines }) => lines.map(({ paragraph }) => paragraph))).toEqual([undefined, undefined]);
  });

  test('stands at each name where members differ', () => {
    const { title, nodes } = set([member('Reed', 3), member('Poole', 4)]);
    expect(title[0]).not.toHaveProperty('paragraph');
    expect(nodes.flatMap(({ lines }) => lines.map(({ paragraph }) => paragraph))).toEqual([3, 4]);
  });
});

describe('names', () => {
  test('stand below each other, the gap above each', () => {
    expect(shown(set([member('Reed'), member('Poole')], { gap: 5 }))).toEqual(['name Reed 10,29', 'name Poole 10,62']);
  });

  test('take their columns in turn', () => {
    const columns = [
      { x: 10, width: 90 },
      { x: 110, width: 90 },
    ];
    expect(shown(set([member('Reed'), member('Poole'), member('Cray')], { columns }))).toEqual([
      'name Reed 10,24',
      'name Poole 110,24',
      'name Cray 10,52',
    ]);
  });

  test('are centred with their areas', () => {
    const { nodes, centred } = set([member('Reed')], { centred: true, columns: [{ x: 100, width: 200 }] });
    expect(centred).toBe(true);
    expect(nodes[0]!.area.x + nodes[0]!.area.width / 2).toBe(100);
  });
});

describe('under a faction', () => {
  const dockers = (...others: OtherPlace[]) => member('Dockers', 1, { kind: 'faction', others });

  test('those who are moved have a row each, others share rows as far as they fit', () => {
    const nodes = set([dockers(other('Reed', true), other('Poole'), other('Cray'), other('Whitworth'))]);
    expect(shown(nodes).map((line) => line.replace(/\d+,/, ''))).toEqual([
      'name Dockers 24',
      'moved Reed 52',
      'other Poole 79',
      'other Cray 79',
      'other Whitworth 106',
    ]);
    expect(nodes.nodes.slice(1).every(({ under }) => under === 'dockers')).toBe(true);
  });

  test('stands who is meant through it alone, with the role of its own', () => {
    expect(shown(set([dockers(), member('Reed', 1, { through: 'dockers' })]))).toEqual([
      'name Dockers 10,24',
      'inner Reed 10,52',
    ]);
  });
});
