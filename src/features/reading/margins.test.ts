import { expect, test } from 'vitest';
import { readOutline } from '../../markup/read-outline.ts';
import { parseMdx } from '../../markup/parse.ts';
import { marginRules } from './margins.ts';

const rules = (source: string) => marginRules(readOutline(parseMdx(source)));

test('an article without marks needs no rules', () => {
  expect(rules('Only words.')).toBe('');
});

test('a card is at the words that have its place in the paragraph', () => {
  expect(rules('[Brandt](figure:brandt)')).toContain(
    '.passage{anchor-scope:--k1}.passage>p [class^=k]{anchor-name:var(--at)}.k1{--at:--k1;',
  );
});

test('a link to words, to a former address of them, or to anything in their card marks both', () => {
  expect(rules('[Brandt](figure:brandt)')).toContain(
    '.passage:has(&:target,&>.alias:target,&.card :target) &' +
      '{background:var(--lit,var(--target));outline:var(--lit-line,var(--target-outline));scroll-initial-target:nearest}}',
  );
});

test('the pointer on words or on their card marks both', () => {
  expect(rules('[Brandt](figure:brandt)')).toContain('.k1{--at:--k1;.passage:has(&:hover) &{background:var(--raised)}');
});

test('there are as many places as the paragraph with the most cards has, whatever the others have', () => {
  const places = (source: string) => [...rules(source).matchAll(/\.k(\d+)\{/g)].map(([, place]) => place);
  expect(places('[A](figure:a) and [B](figure:b)\n\n[C](figure:c)')).toEqual(['1', '2']);
  expect(places('[A](figure:a)\n\n[B](figure:b)\n\n[A](figure:a) and <Claim note="n">C</Claim>')).toEqual(['1']);
});
