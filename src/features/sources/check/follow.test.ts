import { expect, test } from 'vitest';
import { redirect, startServer, status } from '../../../../tests/support/unruly-server.ts';
import { follow } from './follow.ts';
import { request } from './request.ts';

const ask = (url: string) => request(url, { timeout: 5000, maxBytes: 1000, userAgent: 'test' });

test('an address that answers has no chain', async () => {
  const { origin } = await startServer({ '/': 'here' });
  expect(await follow(`${origin}/`, ask)).toMatchObject({ chain: [], url: `${origin}/`, outcome: { status: 200 } });
});

test('permanent redirects lead to where the page has moved, across hosts', async () => {
  const other = await startServer({ '/end': 'here' });
  const { origin } = await startServer({ '/1': redirect(301, '/2'), '/2': redirect(308, `${other.origin}/end`) });
  expect(await follow(`${origin}/1#part`, ask)).toMatchObject({
    chain: [
      { url: `${origin}/1#part`, status: 301, to: `${origin}/2#part` },
      { url: `${origin}/2#part`, status: 308, to: `${other.origin}/end#part` },
    ],
    url: `${other.origin}/end#part`,
    movedTo: `${other.origin}/end#part`,
    outcome: { status: 200 },
  });
});

test('what comes after a temporary redirect is not permanent', async () => {
  const { origin } = await startServer({
    '/1': redirect(301, '/2'),
    '/2': redirect(302, '/3'),
    '/3': redirect(301, '/4'),
    '/4': 'here',
    '/temporary': redirect(307, '/4'),
  });
  expect(await follow(`${origin}/1`, ask)).toMatchObject({ url: `${origin}/4`, movedTo: `${origin}/2` });
  expect((await follow(`${origin}/temporary`, ask)).movedTo).toBeUndefined();
});

test('a redirect may end at a page that is gone', async () => {
  const { origin } = await startServer({ '/': redirect(301, '/gone'), '/gone': 410 });
  expect(await follow(`${origin}/`, ask)).toMatchObject({ outcome: { status: 410 }, chain: [{ status: 301 }] });
});

test('a circle is a failure, also one of a single address', async () => {
  const { origin, asked } = await startServer({
    '/a': redirect(302, '/b'),
    '/b': redirect(302, '/a'),
    '/self': redirect(301, '/self'),
  });
  const fault = { failure: 'redirect', detail: 'redirects in a circle' };
  expect(await follow(`${origin}/a`, ask)).toMatchObject({
    outcome: fault,
    movedTo: undefined,
    chain: [{}, { to: `${origin}/a` }],
  });
  expect(await follow(`${origin}/self`, ask)).toMatchObject({ outcome: fault, movedTo: undefined });
  expect(asked).toEqual(['/a', '/b', '/self']);
});

test('redirects without an end are a failure', async () => {
  const { origin, asked } = await startServer({});
  const endless = (url: string) => ask(url).then(() => ({
    status: 302,
    location: `${url}x`,
    retryAfter: undefined,
    contentType: '',
    body: new Uint8Array(),
  })); // prettier-ignore
  expect(await follow(`${origin}/`, endless)).toMatchObject({
    outcome: { failure: 'redirect', detail: 'redirects more than 20 times' },
  });
  expect(asked).toHaveLength(21);
});

test.each([
  ['nowhere', 'redirects without an address'],
  ['broken', 'redirects without an address'],
  ['file', 'redirects to file:'],
  ['script', 'redirects to javascript:'],
])('a redirect to what is no address of the web is a failure: %s', async (path, detail) => {
  const { origin } = await startServer({
    '/nowhere': status(301),
    '/broken': redirect(301, 'http://['),
    '/file': redirect(301, 'file:///etc/passwd'),
    '/script': redirect(301, 'javascript:alert(1)'),
  });
  expect((await follow(`${origin}/${path}`, ask)).outcome).toEqual({ failure: 'redirect', detail });
});
