import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import sirv from 'sirv';
import { filesBelow } from '../support/pages.ts';

const TEXT = /\.(?:html|css|js|svg|txt|xml|json|jsonld)$/;

/** Bytes with Brotli at its highest quality, as a host sends files that it compressed beforehand. */
export function compress(bytes: Buffer | string): Buffer {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
}

/** A server of a folder on a free port of 127.0.0.1. */
export interface StaticServer extends AsyncDisposable {
  /** Address without a closing slash. */
  origin: string;
  /** Paths of all requests so far. */
  requests: string[];
}

/** Writes a compressed file beside each text file below `folder` and serves them; ends with `await using`. */
export async function serveCompressed(folder: string): Promise<StaticServer> {
  for (const file of filesBelow(folder).filter((name) => TEXT.test(name))) {
    writeFileSync(join(folder, `${file}.br`), compress(readFileSync(join(folder, file))));
  }
  const server = createServer(sirv(folder, { brotli: true })).listen(0, '127.0.0.1');
  const requests: string[] = [];
  server.on('request', ({ url }) => requests.push(url ?? ''));
  await new Promise((resolve) => server.once('listening', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    requests,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await server[Symbol.asyncDispose]();
    },
  };
}
