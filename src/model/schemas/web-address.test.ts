import { describe, expect, test } from 'vitest';
import { webAddress } from './web-address.ts';

const messages = (value: unknown) => webAddress.safeParse(value).error?.issues.map(({ message }) => message) ?? [];

describe('webAddress', () => {
  test.each([
    'https://example.org/',
    'http://news.example.org:8080/a/b.html?c=d&e[]=f#g',
    'https://example.org/@ines/a,b;c!d~e',
    'https://example.org/caf%C3%A9/café',
    'https://example.org/fa/news/1150968/استعفای',
    'https://bücher.example/',
    'https://web.archive.org/web/20230114000000/https://example.org/?a=b',
    'http://127.0.0.1:4321/',
  ])('takes %s', (address) => {
    expect(messages(address)).toEqual([]);
  });

  test.each(['', 'https://', 'http:///path', 'https:example.org', 'https:/example.org', 'example.org/page'])(
    'refuses what has no scheme and host: “%s”',
    (address) => {
      expect(messages(address)).toEqual(['write an address that begins with https:// or http://']);
    },
  );

  test.each([
    ['https://example.org/%0A', 'contains a control character, percent-encoded; find the address again'],
    ['https://example.org/?a=1&amp;b=2', 'contains & as HTML writes it; write & alone'],
  ])('refuses what another program has left: %s', (address, message) => {
    expect(messages(address)).toEqual([message]);
  });

  test.each(['ftp://example.org/', 'javascript:alert(1)', 'data:text/html,x', 'mailto:ines@example.org'])(
    'refuses other schemes: %s',
    (address) => {
      expect(messages(address)).toEqual(['write an address that begins with https:// or http://']);
    },
  );

  test.each([
    ['https://example.org/a b', ' ', '%20'],
    ['https://example.org/a\n', '\n', '%0A'],
    ['https://example.org/“a”', '“', '%E2%80%9C'],
    ['https://example.org/"a"', '"', '%22'],
    ['https://example.org/<a>', '<', '%3C'],
    ['https://example.org/a|b', '|', '%7C'],
    ['https://example.org/a\\b', '\\', '%5C'],
    ['https://example.org/{a}', '{', '%7B'],
    ['https://example.org/100%', '%', '%25'],
    ['https://example.org/%zz', '%', '%25'],
    ['https://example.org/a\u200cb', '\u200c', '%E2%80%8C'],
  ])('refuses %j, and says how to write the character', (address, character, code) => {
    expect(messages(address)).toEqual([`write ${code} for the character “${character}”`]);
  });

  test('refuses spaces around it', () => {
    expect(messages('https://example.org/ ')).toEqual(['write %20 for the character “ ”']);
    expect(messages(' https://example.org/')).toEqual(['write an address that begins with https:// or http://']);
  });

  test.each(['https://ines:secret@example.org/', 'https://ines@example.org/', 'https://:@example.org/'])(
    'refuses a user: %s',
    (address) => {
      expect(messages(address)).toEqual(['remove the user name before the host']);
    },
  );

  test.each([
    'https://example',
    'https://.',
    'https://example..org/',
    'https://example.c/',
    'https://-a.example/',
    'https://example.org:99999',
  ])('refuses what is not the full name of a host: %s', (address) => {
    expect(messages(address)).toEqual(['write the full name of a host after the //, as in https://example.org/']);
  });

  test('refuses characters that were lost, as they are and encoded', () => {
    const rule = 'contains U+FFFD (%EF%BF%BD), the replacement for a lost character; find the address again';
    expect(messages('https://example.org/Quay%EF%BF%BDs')).toEqual([rule]);
    expect(messages('https://example.org/Quay\uFFFDs')).toEqual([rule]);
  });
});
