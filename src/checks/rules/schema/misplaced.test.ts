import { expect, test } from 'vitest';
import { plain } from '../../../../tests/support/problems.ts';
import { readTemp, type Change } from '../../../../tests/support/temp-content.ts';
import { schemaProblems } from '../schema.ts';

const problems = (changes: Record<string, Change>) => readTemp(changes).entries.flatMap(schemaProblems).map(plain);

test('items below the name of another list, whose own is gone, are one problem', () => {
  const roles = 'roles:\n  - role: Master\n    from: "1900"\n    to: "1912"\n    sources: [gazette]\n';
  const labels = '  - label: a man\n    per: Moss\n    sources: [gazette]\n';
  const figure = (lines: string) => problems({ 'content/figures/reed.mdx': ['checked:', `${lines}checked:`] });
  expect(figure(`${roles}labels:\n${labels}`)).toEqual([]);
  expect(figure(`${roles}${labels}${labels}`)).toEqual([
    'content/figures/reed.mdx:10 [unknown-key] “label”, “per” in an item of “roles” belong to “labels”; write “labels:” on the line before',
  ]);
});

test('a key of the entry that is indented as the former ids above it is one problem', () => {
  const sunk = (key: string) => problems({ 'content/articles/port.mdx': [key, `aliases:\n  old: talks\n  ${key}`] });
  expect(sunk('lead: true')).toEqual([
    'content/articles/port.mdx:16 [unknown-key] “lead” under “aliases” belongs to the entry itself; indent it less',
  ]);
});
