import { describe, expect, test } from 'vitest';
import { extendLock, formatLock, lineInLock, parseLock } from './lock.ts';

const addresses = new Map([
  ['/#reed-10', 'p7:27+6'],
  ['/figures/reed/', 'figure:reed'],
  ['/#reed-2', 'p2:0+4'],
]);
const text = '{\n "/#reed-2": "p2:0+4",\n "/#reed-10": "p7:27+6",\n "/figures/reed/": "figure:reed"\n}\n';

test('a lock has one address a line, numbers in their order', () => {
  expect(formatLock(addresses)).toBe(text);
});

test('a lock does not depend on the order of the addresses', () => {
  expect(formatLock(new Map([...addresses].reverse()))).toBe(text);
});

test('addresses that differ in case alone have an order as well', () => {
  const pair: [string, string][] = [
    ['/#a', 'p1'],
    ['/#A', 'p2'],
  ];
  expect(formatLock(new Map(pair))).toBe(formatLock(new Map(pair.toReversed())));
});

test('what was written is read back', () => {
  expect(parseLock(text)).toEqual(addresses);
  expect(parseLock(formatLock(new Map()))).toEqual(new Map());
});

test.each([
  ['{', /JSON/],
  ['["/"]', /^it is not a map$/],
  ['null', /^it is not a map$/],
  ['"/"', /^it is not a map$/],
  ['{"/": ["p1"]}', /^“\/” has no text as its value$/],
])('other text is a SyntaxError: %s', (source, message) => {
  expect(() => parseLock(source)).toThrow(SyntaxError);
  expect(() => parseLock(source)).toThrow(message);
});

test('what is recorded stays as it is, and live addresses are added', () => {
  const live = new Map([
    ['/#reed-2', 'p1:0+4'],
    ['/#reed-3', 'p1:0+4'],
  ]);
  expect(extendLock(addresses, live)).toEqual(new Map([...addresses, ['/#reed-3', 'p1:0+4']]));
});

describe('the line of an address', () => {
  test('counts from 1', () => {
    expect(['/#reed-2', '/#reed-10', '/figures/reed/'].map((address) => lineInLock(text, address))).toEqual([2, 3, 4]);
  });

  test('is not that of an address which only begins with it, nor of a value', () => {
    expect(lineInLock(text, '/#reed-1')).toBeUndefined();
    expect(lineInLock(text, 'figure:reed')).toBeUndefined();
  });
});
