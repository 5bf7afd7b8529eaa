import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { checkSources, isOffline, type Result, type Settings } from './check.ts';
import { insertArchives, type Insertion } from './insert-archive.ts';
import { help, readOptions } from './options.ts';
import { createProgress } from './progress.ts';
import { readSources } from './read-sources.ts';
import { replaceFile } from './replace-file.ts';
import { jsonReport, textReport } from './report.ts';

/** Names the project, and the site for which it asks. */
function userAgent(site = ''): string {
  return `annotated-op-ed source check${URL.canParse(site) ? ` (+${new URL(site).href})` : ''}`;
}

/** How the tool behaves towards servers, besides what its options say. */
const manners: Omit<Settings, 'timeout' | 'archiveApi' | 'userAgent'> = {
  maxBytes: 512 * 1024,
  parallel: 8,
  pause: 1000,
  attempts: 3,
  firstWait: 2000,
  longestWait: 120_000,
  wait: (ms) => wait(ms),
  now: () => Date.now(),
};

interface Surroundings {
  /** Folder that holds `content/`. */
  root: string;
  stdout: { write: (text: string) => unknown };
  stderr: Pick<NodeJS.WriteStream, 'isTTY' | 'write'>;
  settings?: Partial<Settings>;
}

/** Runs the tool, and returns its exit code. */
export async function run(args: readonly string[], { root, stdout, stderr, settings }: Surroundings): Promise<number> {
  try {
    const options = readOptions(args);
    if (!options) {
      stdout.write(help);
      return 0;
    }
    const file = join(root, 'content/sources.yaml');
    const { linked, ids } = readSources(readFileSync(file, 'utf8'));
    const unknown = options.only.filter((id) => !ids.includes(id));
    if (unknown.length > 0) throw new Error(`content/sources.yaml has no record ${unknown.join(', ')}`);
    const chosen = linked.filter(({ id }) => options.only.length === 0 || options.only.includes(id));
    const progress = createProgress(stderr, chosen.length);
    const { timeout, archiveApi } = options;
    const own = { timeout, archiveApi, userAgent: userAgent(process.env['SITE_URL']) };
    const results = await checkSources(chosen, { ...manners, ...own, ...settings }, progress.add);
    progress.end();
    const withoutAddress = (options.only.length || ids.length) - chosen.length;
    const { fault, ...added } = options.write ? write(file, results) : {};
    const report = { results, withoutAddress, ...added };
    stdout.write(options.json ? jsonReport(report) : textReport(report));
    if (fault !== undefined) throw new Error(`content/sources.yaml was not changed: ${fault}`);
    if (isOffline(results)) return 2;
    return results.some(({ verdict }) => verdict === 'dead') ? 1 : 0;
  } catch (error) {
    stderr.write(`${messageOf(error)}\n`);
    return 2;
  }
}

/** Adds the copies that were found to the file as it is now, since an editor may have changed it during the check. */
function write(
  file: string,
  results: readonly Result[],
): { written: string[]; left: Insertion['left']; fault?: string } {
  const copies = results.flatMap(({ id, url, archive }) => (archive?.copy ? [{ id, url, archive: archive.copy }] : []));
  try {
    const { text, written, left } = insertArchives(readFileSync(file, 'utf8'), copies);
    if (written.length > 0) replaceFile(file, text);
    return { written, left };
  } catch (error) {
    return { written: [], left: [], fault: messageOf(error) };
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

if (import.meta.main) {
  const { stdout, stderr } = process;
  process.exitCode = await run(process.argv.slice(2), { root: '.', stdout, stderr });
}
