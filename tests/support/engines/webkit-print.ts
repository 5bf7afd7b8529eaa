import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Debian’s, whose packages other installations of Python do not see. */
const PYTHON = '/usr/bin/python3';
const BINDINGS = "import gi; gi.require_version('Gtk', '3.0'); gi.require_version('WebKit2', '4.1')";
const PAPERS = { A4: 'iso_a4', Letter: 'na_letter' };
const SCRIPT = fileURLToPath(new URL('webkit-print.py', import.meta.url));

/** Debian’s packages that printing with WebKitGTK needs, where they are not installed. */
export const missingToPrint =
  spawnSync(PYTHON, ['-c', BINDINGS]).status === 0 ? [] : ['python3-gi', 'gir1.2-webkit2-4.1'];

/** Prints the page at an address as a PDF, on the display that `env` names. Throws what WebKitGTK complains of. */
export async function printWithWebKit(address: string, format: keyof typeof PAPERS, env: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'webkit-'));
  try {
    const path = join(folder, 'page.pdf');
    // “Print to File” is the name of the printer in English.
    const script = spawn(PYTHON, [SCRIPT, address, PAPERS[format], path], {
      env: { ...process.env, ...env, LC_ALL: 'C.UTF-8' },
      timeout: 60_000,
    });
    let complaints = '';
    script.stderr.on('data', (part: Buffer) => (complaints += part.toString()));
    const status = await new Promise<number | null>((resolve) => script.on('close', resolve));
    if (status !== 0) throw new Error(`WebKit: ${address} was not printed:\n${complaints}`);
    return readFileSync(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
