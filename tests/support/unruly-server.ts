import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { selfSigned } from './self-signed.ts';

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

/** A server on 127.0.0.1 that behaves as its routes say, well or badly. */
export interface UnrulyServer {
  /** Its address, without a path. */
  origin: string;
  /** Paths with queries of the requests so far, in their order. */
  asked: string[];
  /** Headers of the last request. */
  headers: IncomingMessage['headers'];
  /** Most requests that were under way at once. */
  atOnce: number;
}

/** Starts a server for the length of a test. A route answers with a status, with a page of HTML, or as it likes. */
export async function startServer(routes: Record<string, number | string | Answer>, secure = false) {
  const found: UnrulyServer = { origin: '', asked: [], headers: {}, atOnce: 0 };
  let underWay = 0;
  const listener: RequestListener = (request, response) => {
    const path = request.url ?? '';
    found.asked.push(path);
    found.headers = request.headers;
    found.atOnce = Math.max(found.atOnce, ++underWay);
    response.once('close', () => (underWay -= 1));
    const route = routes[path] ?? routes[path.replace(/\?.*/, '')] ?? 404;
    if (typeof route === 'function') route(response, request);
    else if (typeof route === 'number') response.writeHead(route).end();
    else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(route);
  };
  const server = secure ? createSecureServer(selfSigned(), listener) : createServer(listener);
  server.on('tlsClientError', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  found.origin = `${secure ? 'https' : 'http'}://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return found;
}

/** Leads on to another address. */
export const redirect =
  (status: number, location: string): Answer =>
  (response) =>
    response.writeHead(status, { location }).end();

/** Answers in this order, and with the last of them from then on. */
export const inTurn = (...answers: Answer[]): Answer => {
  let turn = 0;
  return (response, request) => answers[Math.min(turn++, answers.length - 1)]?.(response, request);
};

/** Answers with a status and headers. */
export const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (response) =>
    response.writeHead(code, headers).end();

/** Takes a request and never answers it. */
export const hang: Answer = () => undefined;

/** Breaks the connection. */
export const reset: Answer = (response) => response.socket?.resetAndDestroy();
