import { expect, test } from 'vitest';
import { readOutline } from '../markdown/outline.ts';
import { parseMdx } from '../markdown/parse.ts';
import { marginRules } from './margins.ts';

const rules = (source: string) => marginRules(readOutline(parseMdx(source)));
const marked = '{background:var(--target);outline:var(--target-outline)}';

test('the card of a name stands at its first mention, and each marks the other', () => {
  expect(rules('[Akbari](figure:akbari)')).toBe(
    '#akbari-1{anchor-name:--akbari-1}#note-akbari{--at:--akbari-1}' +
      `:root:has(#note-akbari:target,#akbari-1:target) :is(#akbari-1,#note-akbari)${marked}`,
  );
});

test('the card of a note stands at its words; the target is the note inside the card', () => {
  expect(rules('<Claim note="camps">Camps</Claim>')).toBe(
    '#words-camps{anchor-name:--words-camps}#card-camps{--at:--words-camps}' +
      `:root:has(#note-camps:target,#words-camps:target) :is(#words-camps,#card-camps)${marked}`,
  );
});

test('a later mention has no card; the names of its paragraph stand at the paragraph', () => {
  expect(rules('[Akbari](figure:akbari)\n\n[Akbari](figure:akbari)')).toBe(
    '#akbari-1{anchor-name:--akbari-1}#note-akbari{--at:--akbari-1}' +
      '#p2{anchor-name:--p2}#also-p2{--at:--p2}' +
      `:root:has(#note-akbari:target,#akbari-1:target) :is(#akbari-1,#note-akbari)${marked}`,
  );
});

test('all pairs share one rule for targets', () => {
  expect(rules('[A](figure:a) <Claim note="b">B</Claim>')).toBe(
    '#a-1{anchor-name:--a-1}#note-a{--at:--a-1}' +
      '#words-b{anchor-name:--words-b}#card-b{--at:--words-b}' +
      ':root:has(#note-a:target,#a-1:target) :is(#a-1,#note-a),' +
      `:root:has(#note-b:target,#words-b:target) :is(#words-b,#card-b)${marked}`,
  );
});
