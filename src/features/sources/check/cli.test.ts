import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { startServer } from '../../../../tests/support/unruly-server.ts';
import { run } from './cli.ts';

/** A site with two records with addresses and one without, a server for the addresses, and an archive. */
async function edition(archive = '{"archived_snapshots":{}}') {
  const server = await startServer({
    '/silt': '<title>Silt</title>',
    '/available': (response, request) => response.end(archive.replace('PAGE', request.url ?? '')),
  });
  const root = mkdtempSync(join(tmpdir(), 'edition-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  mkdirSync(join(root, 'content'));
  const file = join(root, 'content/sources.yaml');
  const fields = "  publisher: 'Courier'\n  language: en\n  type: newspaper # daily\n  read: whole\n";
  const text = `# Sources\nsilt:\n  title: Silt\n  url: ${server.origin}/silt # as read\n${fields}\nlost:\n  title: Lost\n  url: "${server.origin}/lost"\n${fields}\nprinted:\n  title: Printed\n${fields}`;
  writeFileSync(file, text);
  const output = { stdout: '', stderr: '' };
  const command = (...args: string[]) =>
    run(args, {
      root,
      stdout: { write: (text: string) => (output.stdout += text) },
      stderr: { isTTY: false, write: (text) => ((output.stderr += String(text)), true) },
      settings: { wait: () => Promise.resolve(), archiveApi: `${server.origin}/available` },
    });
  return { command, output, file, text, server };
}

const copy = JSON.stringify({
  archived_snapshots: {
    closest: {
      available: true,
      status: '200',
      timestamp: '20230116080910',
      url: 'http://web.archive.org/web/20230116080910/https://courier.example/',
    },
  },
});

describe('run', () => {
  test('checks all records, writes a report, and changes nothing', async () => {
    const { command, output, file, text } = await edition(copy);
    expect(await command('check')).toBe(1);
    expect(output.stdout).toContain('Dead (1)\n  lost: http://127.0.0.1:');
    expect(output.stdout).toContain(
      'Addresses: 1 dead, 0 blocked, 0 moved, 0 changed, 1 alive. Records without one: 1.\n',
    );
    expect(output.stdout).toContain('Archived copies found (2)\n');
    expect(output.stderr).toBe('');
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  test('exits with 0 where nothing is dead', async () => {
    const { command, output } = await edition();
    expect(await command('check', '--only', 'silt', 'printed')).toBe(0);
    expect(output.stdout).toContain(
      'Addresses: 0 dead, 0 blocked, 0 moved, 0 changed, 1 alive. Records without one: 1.\n',
    );
  });

  test('with --write adds the copies to the file, and only lines', async () => {
    const { command, output, file, text } = await edition(copy);
    await command('check', '--write');
    const lines = `  archive:\n    url: https://web.archive.org/web/20230116080910/https://courier.example/\n    date: "2023-01-16"\n`;
    const expected = text.replace('# as read\n', `# as read\n${lines}`).replace('/lost"\n', `/lost"\n${lines}`);
    expect(readFileSync(file, 'utf8')).toBe(expected);
    expect(output.stdout).toContain('Copies added to content/sources.yaml: 2.\n');
    output.stdout = '';
    await command('check', '--write');
    expect(readFileSync(file, 'utf8')).toBe(expected);
    expect(output.stdout).toContain('Copies added to content/sources.yaml: 0.\n');
  });

  test('with --write keeps what an editor changes during the check', async () => {
    const { command, output, file, text, server } = await edition(copy);
    const changed = text.replace(`${server.origin}/silt #`, 'https://courier.example/silt #');
    const running = command('check', '--write', '--only', 'silt');
    writeFileSync(file, changed);
    await running;
    expect(readFileSync(file, 'utf8')).toBe(changed);
    expect(output.stdout).toContain('silt: the address of the record has changed\n');
  });

  test('with --json prints data alone', async () => {
    const { command, output } = await edition('busy');
    expect(await command('check', '--json')).toBe(1);
    expect(JSON.parse(output.stdout)).toMatchObject({
      results: [
        { id: 'silt', verdict: 'alive', archive: { fault: expect.stringContaining('something else') as string } },
        { id: 'lost', verdict: 'dead', reason: '404 Not Found' },
      ],
      withoutAddress: 1,
    });
  });

  test('names the project to servers, and the site where it is known', async () => {
    const { command, server } = await edition();
    onTestFinished(() => void vi.unstubAllEnvs());
    vi.stubEnv('SITE_URL', undefined);
    await command('check', '--only', 'silt');
    expect(server.headers['user-agent']).toBe('annotated-op-ed source check');
    vi.stubEnv('SITE_URL', 'https://bücher.example');
    await command('check', '--only', 'silt');
    expect(server.headers['user-agent']).toBe('annotated-op-ed source check (+https://xn--bcher-kva.example/)');
  });

  test('prints its help', async () => {
    const { command, output, server } = await edition();
    expect(await command('--help')).toBe(0);
    expect(output.stdout).toContain('npm run sources -- check');
    expect(server.asked).toEqual([]);
  });

  test('exits with 2 where it cannot check or write', async () => {
    const { command, output, file, text, server } = await edition(copy);
    expect(await command('check', '--only', 'slit')).toBe(2);
    expect(await command('chekc')).toBe(2);
    writeFileSync(file, text.replace('read: whole', 'read: twice'));
    expect(await command('check')).toBe(2);
    rmSync(file);
    expect(await command('check')).toBe(2);
    expect(output.stderr.split('\n')).toEqual([
      'content/sources.yaml has no record slit',
      'found the command “chekc”; allowed: check',
      expect.stringMatching(/^the record “silt” has faults, which npm run build lists: “read”: /),
      expect.stringMatching(/^ENOENT: /),
      '',
    ]);
    expect([output.stdout, server.asked]).toEqual(['', []]);
  });

  test('reports what it found where the file cannot be written', async () => {
    const { command, output, file, text, server } = await edition(copy);
    const anchored = text.replace('silt:\n', 'silt: &silt\n') + '\nagain: *silt\n';
    writeFileSync(file, anchored);
    expect(await command('check', '--write', '--only', 'silt')).toBe(2);
    expect(output.stdout).toContain('Archived copies found (1)');
    expect(output.stderr).toBe(
      'content/sources.yaml was not changed: the copies cannot be inserted without changing other fields\n',
    );
    expect(readFileSync(file, 'utf8')).toBe(anchored);
    expect(server.asked).toHaveLength(2);
  });
});
