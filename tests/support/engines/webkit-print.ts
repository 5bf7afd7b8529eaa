import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Paper } from './engine.ts';

/** Debian’s, whose packages other installations of Python do not see. */
const PYTHON = '/usr/bin/python3';
const BINDINGS = "import gi; gi.require_version('Gtk', '3.0'); gi.require_version('WebKit2', '4.1')";
const SCRIPT = fileURLToPath(new URL('webkit-print.py', import.meta.url));

/** Debian’s packages that printing with WebKitGTK needs, where they are not installed. */
export const missingToPrint =
  spawnSync(PYTHON, ['-c', BINDINGS]).status === 0 ? [] : ['python3-gi', 'gir1.2-webkit2-4.1'];

/** Prints the pages at the addresses on each paper, on the display that `env` names. Throws what WebKitGTK complains of. */
export async function printWithWebKit(
  addresses: string[],
  env: Record<string, string>,
): Promise<Record<Paper, Buffer>[]> {
  const folder = mkdtempSync(join(tmpdir(), 'webkit-'));
  try {
    // “Print to File” is the name of the printer in English.
    const script = spawn(PYTHON, [SCRIPT, folder, ...addresses], {
      env: { ...process.env, ...env, LC_ALL: 'C.UTF-8' },
      timeout: 60_000,
    });
    let complaints = '';
    script.stderr.on('data', (part: Buffer) => (complaints += part.toString()));
    const status = await new Promise<number | null>((resolve) => script.on('close', resolve));
    if (status !== 0) throw new Error(`WebKit: ${addresses.join(', ')} was not printed:\n${complaints}`);
    const pdf = (name: string) => readFileSync(join(folder, `${name}.pdf`));
    return addresses.map((_, index) => ({ A4: pdf(`${index}-iso_a4`), Letter: pdf(`${index}-na_letter`) }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
