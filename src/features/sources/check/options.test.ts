import { describe, expect, test } from 'vitest';
import { help, readOptions } from './options.ts';

const defaults = {
  write: false,
  json: false,
  only: [],
  timeout: 20_000,
  archiveApi: 'https://archive.org/wayback/available',
};

describe('readOptions', () => {
  test('has a default for all', () => {
    expect(readOptions(['check'])).toEqual(defaults);
  });

  test('reads each option', () => {
    const args = ['check', '--write', '--json', '--timeout', '2.5', '--archive-api', 'http://127.0.0.1:1/available'];
    expect(readOptions(args)).toEqual({
      ...defaults,
      write: true,
      json: true,
      timeout: 2500,
      archiveApi: 'http://127.0.0.1:1/available',
    });
  });

  test('takes several ids, after one --only or each after its own', () => {
    expect(readOptions(['check', '--only', 'a', 'b', '--write'])).toEqual({
      ...defaults,
      write: true,
      only: ['a', 'b'],
    });
    expect(readOptions(['check', '--only', 'a', '--only', 'b', 'a'])).toEqual({ ...defaults, only: ['a', 'b'] });
  });

  test('gives way to --help', () => {
    expect(readOptions(['--help'])).toBeUndefined();
    expect(readOptions(['check', '--write', '--help'])).toBeUndefined();
  });

  test.each([
    [[], 'found the command “”; allowed: check'],
    [['chekc'], 'found the command “chekc”; allowed: check'],
    [['check', 'a', 'b'], 'found “a b”; name ids after --only'],
    [['check', '--timeout', '0'], '--timeout is “0”; allowed: seconds, more than 0 and at most 600'],
    [['check', '--timeout', 'soon'], '--timeout is “soon”; allowed: seconds, more than 0 and at most 600'],
    [
      ['check', '--archive-api', 'archive.org'],
      '--archive-api is “archive.org”; allowed: an address that begins with https:// or http://',
    ],
    [['check', '--wirte'], "Unknown option '--wirte'"],
  ])('refuses %j', (args, message) => {
    expect(() => readOptions(args)).toThrow(message);
  });
});

test('the help names every option', () => {
  for (const option of ['--write', '--json', '--only', '--timeout', '--archive-api', '--help'])
    expect(help).toContain(`\n  ${option}`);
});
