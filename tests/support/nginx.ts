import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { freePort } from './programs.ts';

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** An nginx of its own on 127.0.0.1, without rights or folders of the system; it ends with `close` or with the tests. */
export interface Nginx {
  /** Asks for a path as written, without resolving `..` in it. */
  get: (path: string, headers?: Record<string, string>) => Promise<Answer>;
  close: () => Promise<void>;
}

/** Whether nginx is installed. */
export const nginxFound = spawnSync('nginx', ['-v']).status === 0;

/** Serves `root` as `src/build/nginx.conf` says, after `nginx -t`. Throws what nginx says where it refuses the file. */
export async function startNginx(root: string, basePath = ''): Promise<Nginx> {
  const prefix = mkdtempSync(join(tmpdir(), 'nginx-'));
  const port = await freePort();
  mkdirSync(join(prefix, 'logs'));
  writeFileSync(join(prefix, 'nginx.conf'), configuration(prefix, port, resolve(root), basePath));
  const options = ['-p', prefix, '-c', join(prefix, 'nginx.conf'), '-e', join(prefix, 'logs/error.log')];
  const test = spawnSync('nginx', [...options, '-t'], { encoding: 'utf8' });
  if (test.status !== 0) throw new Error(`nginx refuses the configuration:\n${test.stderr}`);
  const child = spawn('nginx', options, { stdio: 'ignore' });
  const stop = () => child.kill();
  process.once('exit', stop);
  const get = (path: string, headers = {}) => ask(port, path, headers);
  await untilAnswering(child, () => get('/'));
  return {
    get,
    async close() {
      process.off('exit', stop);
      const ended = new Promise((done) => child.once('exit', done));
      stop();
      await ended;
      rmSync(prefix, { recursive: true });
    },
  };
}

function configuration(prefix: string, port: number, root: string, basePath: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `daemon off;
master_process off;
pid ${prefix}/nginx.pid;
events {}
http {
  access_log off;
  ${temporary.map((name) => `${name}_temp_path ${prefix}/${name};`).join('\n  ')}
  include ${nginxTypes};
  server {
    listen 127.0.0.1:${port};
    root ${root};
    set $base_path "${basePath}";
    include ${resolve('src/build/nginx.conf')};
  }
}
`;
}

/** Where nginx’s own list of types is: beside its configuration. */
const nginxTypes = join(
  /--conf-path=(\S+)\/nginx\.conf/.exec(spawnSync('nginx', ['-V'], { encoding: 'utf8' }).stderr ?? '')?.[1] ?? '',
  'mime.types',
);

async function untilAnswering(child: ChildProcess, attempt: () => Promise<unknown>): Promise<void> {
  for (let tries = 0; tries < 100 && child.exitCode === null; tries++) {
    const answered = await attempt().then(
      () => true,
      () => false,
    );
    if (answered) return;
    await setTimeout(50);
  }
  child.kill();
  throw new Error('nginx does not answer');
}

function ask(port: number, path: string, headers: Record<string, string>): Promise<Answer> {
  return new Promise((done, fail) => {
    const asked = request({ host: '127.0.0.1', port, path, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    asked.on('error', fail).end();
  });
}
