import { expect, test } from 'vitest';
import { plainModule } from './plain-modules.ts';

test('fields become JSON on as many lines, whatever another parser makes of them', () => {
  const fields = 'title: 1e3 no\nchecked: 2026-01-02\naliases:\n  old: "\\u00e9"\n';
  const module = plainModule(`\uFEFF---\r\n${fields.replaceAll('\n', '\r\n')}---\r\n\r\nWork stopped.\r\n`);
  expect(module).toBe(
    '---\n{"title":"1e3 no","checked":"2026-01-02","aliases":{"old":"é"}}\n\n\n\n---\n\nWork stopped.\n',
  );
  expect(module.split('\n').indexOf('Work stopped.')).toBe(7);
});

test('a text without fields, or with some that are no YAML, is its body', () => {
  expect(plainModule('Work stopped.\n')).toBe('Work stopped.\n');
  expect(plainModule('---\na: [\n---\nWork.\n')).toBe('---\n{}\n---\nWork.\n');
});
