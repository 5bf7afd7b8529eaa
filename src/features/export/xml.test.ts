import { expect, test } from 'vitest';
import { escapeXml } from './xml.ts';

test('characters of markup are escaped, all others stay', () => {
  expect(escapeXml('<a href="x">“R & D” – نام</a>')).toBe('&lt;a href=&quot;x&quot;&gt;“R &amp; D” – نام&lt;/a&gt;');
});

test('what is escaped already is escaped again, for it is text', () => {
  expect(escapeXml('&amp;')).toBe('&amp;amp;');
});

test.each(['\u0000', '\u000b', '\uffff', '\ud800'])('the character %j throws', (character) => {
  expect(() => escapeXml(`ab${character}`)).toThrow(/character 3 is not allowed in XML/);
});
