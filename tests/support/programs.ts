import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { delimiter, join } from 'node:path';

/** Path of the first file that exists among paths, patterns of paths, and names to be looked for in `PATH`. */
export function findProgram(...candidates: string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return candidates
    .flatMap((name) => (name.includes('/') ? globSync(name) : folders.map((folder) => join(folder, name))))
    .find((path) => existsSync(path));
}

/** As `findProgram`, but a path in an environment variable goes first. Throws where no file is at that path. */
export function findNamed(variable: string, ...candidates: string[]): string | undefined {
  const named = process.env[variable];
  if (named && !existsSync(named)) throw new Error(`${variable} is “${named}”; no file is there`);
  return named || findProgram(...candidates);
}

/** Starts a program that ends with `kill()`, or else with this process. */
export function startProgram(path: string, parameters: string[], options: SpawnOptions): ChildProcess {
  const program = spawn(path, parameters, options);
  const kill = () => void program.kill();
  // Vitest ends a process with SIGTERM, which emits no `exit`.
  const ends = ['exit', 'SIGTERM'] as const;
  for (const end of ends) process.once(end, kill);
  program.once('exit', () => ends.forEach((end) => process.off(end, kill)));
  return program;
}

/** A port of 127.0.0.1 on which nothing listens. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
