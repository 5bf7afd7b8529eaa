import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { hrefsIn, nativeName, xhtml } from './xhtml.ts';

test('a document is XML, with its language and that of each part in both attributes', () => {
  const body = [h('p', ['a < b & c', h('br'), h('bdi', { lang: 'ar', dir: 'rtl' }, 'بحر')])];
  const text = xhtml({ title: 'Tides', language: 'ar', part: 'bodymatter', body });
  expect(text).toMatch(
    /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<!DOCTYPE html>\n<html xmlns="[^"]*" xmlns:epub="[^"]*"/,
  );
  expect(text).toContain('lang="ar" dir="rtl" xml:lang="ar"><head>');
  expect(text).toContain('<body epub:type="bodymatter"><p>a &#x3C; b &#x26; c<br />');
  expect(text).toContain('<bdi lang="ar" dir="rtl" xml:lang="ar">بحر</bdi>');
});

test('a native name has language and direction; where there is none, nothing is there', () => {
  expect(nativeName({ nativeName: 'بحر', lang: 'ar' })).toEqual([' ', h('bdi', { lang: 'ar', dir: 'rtl' }, 'بحر')]);
  expect(nativeName({})).toEqual([]);
});

test('the addresses in a tree are those of its links', () => {
  expect(hrefsIn(h('p', ['Noon', h('em', h('a', { href: '#log' }, 'log')), h('a', 'x')]))).toEqual(['#log']);
});
