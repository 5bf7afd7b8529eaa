import { expect, test } from 'vitest';
import { inNote, markupIn, NOTE } from '../../../../tests/support/markup-problems.ts';

test.each(['javascript:alert(1)', 'JavaScript:alert(1)', 'data:text/html,a', 'vbscript:a', '//example.org', '/about/'])(
  'a link to %s is reported',
  (url) => {
    const message = `a link to “${url}”; allowed: figure:ID, faction:ID, place:ID, note:ID, and addresses with https://`;
    expect(inNote(`[The](${url})`)).toEqual([['bad-link', NOTE, 10, message]]);
    expect(markupIn({ [NOTE]: ['Work stopped at', `[a]: ${url}\n\nWork stopped at`] })).toEqual([
      ['bad-link', NOTE, 9, message],
    ]);
  },
);

test('a link to a host of a private network is reported, and one to a port of a public host is not', () => {
  const message =
    'a link to “http://127.0.0.1:80/”: the host “127.0.0.1” is on a private network; write an address that readers can follow';
  expect(inNote('[The](http://127.0.0.1:80/)')).toEqual([['bad-link', NOTE, 10, message]]);
  expect(inNote('[The](http://example.org:81/)')).toEqual([]);
});

test.each([
  ['[The](https://example.org/ "A")', 'a link with a title “A”, which no page shows; remove it'],
  [
    '[The <Cite id="gazette" />](https://example.org/)',
    'a link within the link to “https://example.org/”; end one before the other begins',
  ],
])('%s is more than a link', (words, message) => {
  expect(inNote(words)).toEqual([['markup', NOTE, 10, message]]);
});

test('a link to the entry itself is reported', () => {
  const message = 'a link from the note “work-stopped” to itself; write the words without a link';
  expect(inNote('[The](note:work-stopped)')).toEqual([['bad-link', NOTE, 10, message]]);
});
