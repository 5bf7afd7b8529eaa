import { describe, expect, test } from 'vitest';
import {
  hang,
  inTurn,
  redirect,
  reset,
  startServer,
  status,
  type UnrulyServer,
} from '../../../../tests/support/unruly-server.ts';
import { checkSources, isOffline, type Result, type Settings } from './check.ts';
import type { LinkedSource } from './read-sources.ts';

const page = (title: string) => `<title>${title}</title>`;
const answer = (html: string) => (response: { end: (text: string) => void }) => response.end(html);

/** Checks one record for each path, with waits that are noted and not kept. */
async function check(
  server: UnrulyServer,
  paths: Record<string, Partial<LinkedSource>>,
  changes: Partial<Settings> = {},
) {
  const waits: number[] = [];
  const archive = await startServer({ '/available': answer('{"archived_snapshots":{}}') });
  const sources = Object.entries(paths).map(([path, fields]) => ({
    id: path,
    url: server.origin + path,
    title: 'Silt',
    date: undefined,
    archive: undefined,
    ...fields,
  }));
  const seen: string[] = [];
  const settings: Settings = {
    timeout: 5000,
    maxBytes: 10_000,
    userAgent: 'test',
    parallel: 4,
    pause: 1,
    attempts: 3,
    firstWait: 10,
    longestWait: 60_000,
    archiveApi: `${archive.origin}/available`,
    wait: (ms) => Promise.resolve(void (ms === 1 || waits.push(ms))),
    now: () => 0,
    ...changes,
  };
  const results = await checkSources(sources, settings, ({ id }) => seen.push(id));
  return { results, waits, seen, archive };
}
const verdicts = (results: readonly Result[]) => Object.fromEntries(results.map(({ id, verdict }) => [id, verdict]));

describe('checkSources', () => {
  test('distinguishes answers', async () => {
    const server = await startServer({
      '/alive': page('Silt | Courier'),
      '/changed': page('Sand'),
      '/described': page('Sand'),
      '/gone': 410,
      '/forbidden': 403,
      '/locked': 401,
      '/old': redirect(301, '/older'),
      '/older': redirect(301, '/alive'),
      '/elsewhere': redirect(302, '/alive'),
      '/circle': redirect(302, '/circle'),
      '/lost': redirect(301, '/missing'),
      '/reset': reset,
    });
    const paths = ['/alive', '/changed', '/missing', '/gone', '/forbidden', '/locked', '/old', '/elsewhere', '/circle', '/lost', '/reset']; // prettier-ignore
    const { results, seen } = await check(server, {
      ...Object.fromEntries(paths.map((path) => [path, {}])),
      '/described': { title: '[On sand]' },
    });
    expect(verdicts(results)).toEqual({
      '/alive': 'alive',
      '/changed': 'changed',
      '/described': 'alive',
      '/missing': 'dead',
      '/gone': 'dead',
      '/forbidden': 'blocked',
      '/locked': 'blocked',
      '/old': 'moved',
      '/elsewhere': 'alive',
      '/circle': 'dead',
      '/lost': 'dead',
      '/reset': 'dead',
    });
    expect(results.find(({ id }) => id === '/old')).toMatchObject({
      chain: [
        { url: `${server.origin}/old`, status: 301, to: `${server.origin}/older` },
        { url: `${server.origin}/older`, status: 301, to: `${server.origin}/alive` },
      ],
      movedTo: `${server.origin}/alive`,
    });
    expect(seen.sort()).toEqual(results.map(({ id }) => id).sort());
  });

  test('asks again after 429 and 500, as late as the server asks for, and gives up in the end', async () => {
    const server = await startServer({
      '/busy': inTurn(status(429, { 'retry-after': '7' }), answer(page('Silt'))),
      '/broken': inTurn(status(500), answer(page('Silt'))),
      '/always-busy': status(429),
      '/always-broken': status(503),
    });
    const { results, waits } = await check(server, {
      '/busy': {},
      '/broken': {},
      '/always-busy': {},
      '/always-broken': {},
    });
    expect(verdicts(results)).toEqual({
      '/busy': 'alive',
      '/broken': 'alive',
      '/always-busy': 'blocked',
      '/always-broken': 'dead',
    });
    expect(waits).toEqual([7000, 10, 10, 20, 10, 20]);
    expect(server.asked.filter((path) => path === '/always-busy')).toHaveLength(3);
  });

  test('gives up on a server that hangs', async () => {
    const { results } = await check(await startServer({ '/': hang }), { '/': {} }, { timeout: 50, attempts: 1 });
    expect(results[0]).toMatchObject({ verdict: 'dead', reason: 'no answer in time (TimeoutError)' });
  });

  test('asks a host one question at a time', async () => {
    const slow = (response: { end: (text: string) => void }) => setTimeout(() => response.end(page('Silt')), 20);
    const routes = { '/1': slow, '/2': slow, '/3': slow };
    const [one, two] = [await startServer(routes), await startServer(routes)];
    const both: UnrulyServer = { ...one, origin: '' };
    const { results } = await check(
      both,
      Object.fromEntries(
        [one, two].flatMap(({ origin }) => Object.keys(routes).map((path) => [origin + path, {}] as const)),
      ),
    );
    expect(results.map(({ verdict }) => verdict)).toEqual(Array(6).fill('alive'));
    expect([one.atOnce, two.atOnce]).toEqual([1, 1]);
  });

  test('asks several hosts at once, and no more than it may', async () => {
    let underWay = 0;
    let most = 0;
    const counted = (response: { end: (text: string) => void }) => {
      most = Math.max(most, ++underWay);
      setTimeout(() => {
        underWay -= 1;
        response.end(page('Silt'));
      }, 20);
    };
    const servers = await Promise.all([1, 2, 3, 4].map(() => startServer({ '/': counted })));
    const [first] = servers;
    if (!first) throw new Error('no server');
    await check({ ...first, origin: '' }, Object.fromEntries(servers.map(({ origin }) => [`${origin}/`, {}])), {
      parallel: 2,
    });
    expect(most).toBe(2);
  });

  test('asks for a copy of what has none yet, dead or alive', async () => {
    const server = await startServer({ '/alive': page('Silt') });
    const recorded = { url: 'https://web.archive.org/web/1/x', date: '2023-01-14' };
    const { results, archive } = await check(server, {
      '/alive': { date: '2023-01-14' },
      '/dead': {},
      '/recorded': { archive: recorded },
    });
    const parameter = (path: string) => encodeURIComponent(server.origin + path);
    expect(archive.asked.sort()).toEqual([
      `/available?url=${parameter('/alive')}&timestamp=20230114`,
      `/available?url=${parameter('/dead')}`,
    ]);
    expect(results.map((result) => result.archive)).toEqual([{ copy: undefined }, { copy: undefined }, undefined]);
  });
});

test('isOffline where no host was found, also not that of the archive', () => {
  const lost: Result = {
    id: 'a',
    url: 'https://a.example/',
    endsAt: 'https://a.example/',
    chain: [],
    verdict: 'dead',
    reason: 'no such host (ENOTFOUND)',
    failure: 'dns',
    titleMissing: false,
    archive: { fault: 'no answer' },
  };
  expect(isOffline([])).toBe(false);
  expect(isOffline([lost, { ...lost, archive: undefined }])).toBe(true);
  expect(isOffline([lost, { ...lost, failure: 'tls' }])).toBe(false);
  expect(isOffline([lost, { ...lost, archive: { copy: undefined } }])).toBe(false);
});
