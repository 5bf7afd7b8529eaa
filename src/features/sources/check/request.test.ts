import { createServer } from 'node:net';
import { describe, expect, test } from 'vitest';
import { hang, redirect, reset, startServer, status } from '../../../../tests/support/unruly-server.ts';
import { request, type Outcome } from './request.ts';

const ask = (url: string, timeout = 5000) => request(url, { timeout, maxBytes: 1000, userAgent: 'test agent' });
const bodyOf = (outcome: Outcome) => ('body' in outcome ? Buffer.from(outcome.body).toString() : undefined);

describe('request', () => {
  test('gives status, type and body, and names the agent', async () => {
    const server = await startServer({ '/': '<title>Silt</title>' });
    const outcome = await ask(`${server.origin}/`);
    expect(outcome).toMatchObject({ status: 200, contentType: 'text/html; charset=utf-8' });
    expect(bodyOf(outcome)).toBe('<title>Silt</title>');
    expect(server.headers['user-agent']).toBe('test agent');
  });

  test('does not follow redirects', async () => {
    const server = await startServer({ '/': redirect(301, '/new'), '/new': 'new' });
    expect(await ask(`${server.origin}/`)).toMatchObject({ status: 301, location: '/new' });
    expect(server.asked).toEqual(['/']);
  });

  test('gives other statuses with the header Retry-After, and reads no body of theirs', async () => {
    const server = await startServer({
      '/gone': (response) => response.writeHead(410).end('long gone'),
      '/busy': status(429, { 'retry-after': '7' }),
    });
    expect(bodyOf(await ask(`${server.origin}/gone`))).toBe('');
    expect(await ask(`${server.origin}/busy`)).toMatchObject({ status: 429, retryAfter: '7' });
  });

  test('reads no more of a body than it may, and hangs up', async () => {
    const closed = Promise.withResolvers<void>();
    const server = await startServer({
      '/': (response) => {
        response.writeHead(200, { 'content-type': 'text/html' });
        response.once('close', closed.resolve);
        const send = () => {
          while (!response.destroyed && response.write('x'.repeat(64 * 1024)));
        };
        response.on('drain', send);
        send();
      },
    });
    expect(bodyOf(await ask(`${server.origin}/`))).toBe('x'.repeat(1000));
    await closed.promise;
  });

  test('takes what arrives of a body that stops or breaks off', async () => {
    const start = (then: (end: () => void) => void) =>
      startServer({
        '/': (response) => {
          response.writeHead(200, { 'content-type': 'text/html' });
          response.write('<title>Silt', () => then(() => response.destroy()));
        },
      });
    const stopping = await start(() => undefined);
    const breaking = await start((end) => setTimeout(end, 20));
    for (const { origin } of [stopping, breaking]) {
      const outcome = await ask(`${origin}/`, 500);
      expect(outcome).toMatchObject({ status: 200 });
      expect(bodyOf(outcome)).toBe('<title>Silt');
    }
  });

  test('reports a server that does not answer in time', async () => {
    const { origin } = await startServer({ '/': hang });
    expect(await ask(`${origin}/`, 100)).toEqual({ failure: 'timeout', detail: 'TimeoutError' });
  });

  test('reports a connection that is reset or refused, and what is not HTTP', async () => {
    const { origin } = await startServer({ '/': reset });
    expect(await ask(`${origin}/`)).toMatchObject({ failure: 'connection' });
    expect(await ask('http://127.0.0.1:1/')).toMatchObject({ failure: 'connection' });
    const server = createServer((socket) => socket.end('SSH-2.0-none\r\n')).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as { port: number };
    expect(await ask(`http://127.0.0.1:${port}/`)).toMatchObject({ failure: 'connection' });
    server.close();
  });

  test('reports a certificate that nobody vouches for, and a server without TLS', async () => {
    const selfSigned = await startServer({ '/': 'secret' }, true);
    expect(await ask(`${selfSigned.origin}/`)).toEqual({ failure: 'tls', detail: 'DEPTH_ZERO_SELF_SIGNED_CERT' });
    expect(selfSigned.asked).toEqual([]);
    const plain = await startServer({ '/': 'open' });
    expect(await ask(plain.origin.replace('http:', 'https:'))).toMatchObject({ failure: 'tls' });
  });

  test('reports a host that does not exist', async () => {
    expect(await ask('http://nowhere.invalid/')).toMatchObject({ failure: 'dns' });
  });
});
