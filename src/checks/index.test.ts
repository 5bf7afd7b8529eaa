import { expect, test } from 'vitest';
import { tempContent, type Change } from '../../tests/support/temp-content.ts';
import { checkContent } from './index.ts';

const found = (changes: Record<string, Change>) =>
  checkContent(tempContent(changes)).map(({ code, file, line }) => `${file}:${line ?? ''} ${code}`);

test('content without problems passes', () => {
  expect(found({})).toEqual([]);
});

test('problems of all rules are reported together', () => {
  const changes: Record<string, Change> = {
    'content/figures/reed.mdx': ['card: Harbour master.', 'crad: Harbour master.\nborn: "1861"\ndied: "1860"'],
    'content/events.yaml': ['[reed]', '[read]'],
    'content/articles/port.mdx': ['<Claim note="work-stopped">stopped work</Claim>', 'ceased work'],
    'content/notes/work-stopped.mdx': ['at noon', '"then"'],
  };
  expect(found(changes)).toEqual([
    'content/figures/reed.mdx:2 missing-key',
    'content/figures/reed.mdx:4 unknown-key',
    'content/events.yaml:6 unknown-figure',
    'content/articles/port.mdx:19 text-changed',
    'content/notes/work-stopped.mdx: body-length',
    'content/notes/work-stopped.mdx:9 straight-quote',
    'content/figures/reed.mdx:6 dates-order',
  ]);
});

test('what cannot be read is reported alone, for it makes other entries look wrong', () => {
  const changes: Record<string, Change> = {
    'content/figures/reed.mdx': ['He led', 'He {led'],
    'content/notes/work-stopped.mdx': ['status: supported\n', ''],
  };
  expect(found(changes)).toEqual(['content/figures/reed.mdx:8 unreadable']);
});

test('markup that has no place is reported alone', () => {
  const changes: Record<string, Change> = {
    'content/articles/port.mdx': ['Nobody', '<script src="a.js" />Somebody'],
    'content/notes/work-stopped.mdx': ['status: supported\n', ''],
  };
  expect(found(changes)).toEqual(['content/articles/port.mdx:21 markup']);
});

test('what follows from another problem is not told', () => {
  const lost =
    '[Reed](figure:reed) ended the talks, and [the dockers](faction:dockers) <Claim note="work-stopped">stopped work</Claim>.\n';
  expect(
    found({ 'content/articles/port.mdx': [lost, ''], 'content/ids.lock.json': '{"articles/port": ["p2"]}' }),
  ).toEqual(['content/articles/port.mdx:20 text-changed']);
});
