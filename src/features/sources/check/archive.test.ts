import { describe, expect, test } from 'vitest';
import { hang, startServer, status } from '../../../../tests/support/unruly-server.ts';
import { findCopy } from './archive.ts';
import { request } from './request.ts';

const ask = (url: string, timeout = 5000) => request(url, { timeout, maxBytes: 10_000, userAgent: 'test' });
const page = 'https://courier.example/silt?a=1&b=2';
const closest = {
  available: true,
  status: '200',
  timestamp: '20230116080910',
  url: `http://web.archive.org/web/20230116080910/${page}`,
};

/** What an interface that answers `body` has of the page. */
async function found(body: unknown, date?: string) {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const server = await startServer({ '/available': (response) => response.end(text) });
  return {
    finding: await findCopy(`${server.origin}/available`, { url: page, date }, (url) => ask(url)),
    asked: server.asked,
  };
}
const snapshots = (changes: object) => ({ url: page, archived_snapshots: { closest: { ...closest, ...changes } } });

describe('findCopy', () => {
  test('gives the copy with its day, at a secure address', async () => {
    const { finding } = await found(snapshots({}));
    expect(finding).toEqual({
      copy: { url: `https://web.archive.org/web/20230116080910/${page}`, date: '2023-01-16' },
    });
  });

  test.each([
    ['2023-01-14', '&timestamp=20230114'],
    ['2023-01', '&timestamp=20230131'],
    ['2023', '&timestamp=20231231'],
    ['2023-01-14~', '&timestamp=20230115'],
    [undefined, ''],
  ])('asks for the copy nearest to the last day that %s may mean', async (date, parameter) => {
    const { asked } = await found(snapshots({}), date);
    expect(asked).toEqual([`/available?url=https%3A%2F%2Fcourier.example%2Fsilt%3Fa%3D1%26b%3D2${parameter}`]);
  });

  test('keeps what the address of the interface has already', async () => {
    const server = await startServer({});
    await findCopy(`${server.origin}/available?key=x`, { url: 'https://a.example/' }, (url) => ask(url));
    expect(server.asked).toEqual(['/available?key=x&url=https%3A%2F%2Fa.example%2F']);
  });

  test('knows when there is none, or only one of an error', async () => {
    for (const body of [{ archived_snapshots: {} }, snapshots({ available: false }), snapshots({ status: '404' })])
      expect((await found(body)).finding).toEqual({ copy: undefined });
  });

  test.each(['<html>busy</html>', '', '[]', '{"archived_snapshots":null}', '{"archived_snapshots":{"closest":{}}}'])(
    'reports an answer that is no list of copies: %s',
    async (body) => {
      const fault = 'the archive’s interface answered something else than a list of copies';
      expect((await found(body)).finding).toEqual({ fault });
    },
  );

  test.each([{ url: 'javascript:alert(1)' }, { url: 'nonsense' }, { timestamp: '20231341000000' }, { timestamp: '' }])(
    'takes no copy at an address or of a day that cannot be: %j',
    async (changes) => {
      expect((await found(snapshots(changes))).finding).toEqual({
        fault: `the archive names a copy at no usable address: ${{ ...closest, ...changes }.url}`,
      });
    },
  );

  test('reports an interface that refuses or does not answer', async () => {
    const server = await startServer({ '/busy': status(429), '/hang': hang });
    expect(await findCopy(`${server.origin}/busy`, { url: page }, (url) => ask(url))).toEqual({
      fault: 'the archive’s interface answered 429',
    });
    expect(await findCopy(`${server.origin}/hang`, { url: page }, (url) => ask(url, 100))).toEqual({
      fault: 'the archive’s interface gave no answer (TimeoutError)',
    });
  });
});
