import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

/** A server of a built site on 127.0.0.1. */
export interface Served {
  /** Address of the site without a closing slash. */
  origin: string;
  close: () => void;
}

/** Serves a folder on a free port, each file with the given headers. */
export async function serve(folder: string, headers: Record<string, string> = {}): Promise<Served> {
  const setHeaders = (response: { setHeader: (name: string, value: string) => unknown }) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  };
  const server = createServer(sirv(folder, { dev: true, setHeaders })).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
