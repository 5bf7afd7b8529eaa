import { expect, test } from 'vitest';
import { readOutline } from '../markdown/outline.ts';
import { parseMdx } from '../markdown/parse.ts';
import { marginRules } from './margins.ts';

const rules = (source: string) => marginRules(readOutline(parseMdx(source)));
const marked = '{background:var(--target);outline:var(--target-outline)}';

test('the card of a name stands at its first mention, and each marks the other', () => {
  expect(rules('[Akbari](figure:akbari)')).toBe(
    '#akbari-1{anchor-name:--0}#note-akbari{--at:--0}' +
      `:has(#note-akbari:target,#akbari-1:target) :is(#akbari-1,#note-akbari)${marked}`,
  );
});

test('the card of a note stands at its words; the target is the note inside the card', () => {
  expect(rules('<Claim note="camps">Camps</Claim>')).toBe(
    '#words-camps{anchor-name:--0}#card-camps{--at:--0}' +
      `:has(#note-camps:target,#words-camps:target) :is(#words-camps,#card-camps)${marked}` +
      '.text:has(#card-camps [open]){--o1:var(--note)}.text{--open:calc(var(--o1,0px))}',
  );
});

test('a later mention has no card; the names of its paragraph stand at the paragraph', () => {
  expect(rules('[Akbari](figure:akbari)\n\n[Akbari](figure:akbari)')).toBe(
    '#akbari-1{anchor-name:--0}#note-akbari{--at:--0}' +
      '#p2{anchor-name:--1}#also-p2{--at:--1}' +
      `:has(#note-akbari:target,#akbari-1:target) :is(#akbari-1,#note-akbari)${marked}`,
  );
});

test('all pairs share one rule for targets', () => {
  expect(rules('[A](figure:a) <Claim note="b">B</Claim>')).toBe(
    '#a-1{anchor-name:--0}#note-a{--at:--0}' +
      '#words-b{anchor-name:--1}#card-b{--at:--1}' +
      ':has(#note-a:target,#a-1:target) :is(#a-1,#note-a),' +
      `:has(#note-b:target,#words-b:target) :is(#words-b,#card-b)${marked}` +
      '.text:has(#card-b [open]){--o1:var(--note)}.text{--open:calc(var(--o1,0px))}',
  );
});

test('the heights of open notes add up', () => {
  expect(rules('<Claim note="a">A</Claim> and <Claim note="b">B</Claim>')).toContain(
    '.text:has(#card-a [open]){--o1:var(--note)}.text:has(#card-b [open]){--o2:var(--note)}' +
      '.text{--open:calc(var(--o1,0px) + var(--o2,0px))}',
  );
});

test('an article without marks needs no rules', () => {
  expect(rules('Only words.')).toBe('');
});
