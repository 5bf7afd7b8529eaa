import { parseArgs } from 'node:util';
import { INTERNET_ARCHIVE } from './archive.ts';

interface Options {
  write: boolean;
  json: boolean;
  /** Ids of the records to check; empty for all. */
  only: string[];
  /** Milliseconds for one answer. */
  timeout: number;
  archiveApi: string;
}

const SECONDS = 20;

export const help = `npm run sources -- check [--write] [--json] [--only ID…] [--timeout SECONDS] [--archive-api URL]

Requests the address of every record in content/sources.yaml and says which are
  dead      not found, gone, broken, or not reached
  blocked   refused to this tool (401, 403, 429 …); may open in a browser
  moved     permanently redirected, and to where
  changed   without the recorded title in the titles of the page: a hint; a title in [ ] is not looked for
  alive
and asks the Internet Archive for a copy of those that have no “archive” yet: of a dated page the copy nearest to its
date, of a page without a date the newest. Copies that are recorded are not asked for again.

  --write              record the copies found in content/sources.yaml; lines are added, nothing else changes
  --json               print the report as JSON
  --only ID…           check these records alone
  --timeout SECONDS    time for one answer, ${SECONDS} by default
  --archive-api URL    another interface of the form of ${INTERNET_ARCHIVE}
  --help               print this

One request at a time goes to a host, several hosts are asked at once. Answers 429, 500, 502, 503 and 504, time-outs and
broken connections are tried three times, after the delay in Retry-After if there is one. SITE_URL, where it is set, is
named to the servers.

Exit code: 0 when no address is dead, 1 when one is, 2 when nothing could be checked or written.
`;

/** Reads the command line. Returns undefined if help is asked for; throws for what the tool does not know. */
export function readOptions(args: readonly string[]): Options | undefined {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      write: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      only: { type: 'string', multiple: true },
      timeout: { type: 'string', default: String(SECONDS) },
      'archive-api': { type: 'string', default: INTERNET_ARCHIVE },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return undefined;
  const [command, ...ids] = positionals;
  if (command !== 'check') throw new Error(`found the command “${command ?? ''}”; allowed: check`);
  if (ids.length > 0 && !values.only) throw new Error(`found “${ids.join(' ')}”; name ids after --only`);
  const seconds = Number(values.timeout);
  if (!(seconds > 0 && seconds <= 600))
    throw new Error(`--timeout is “${values.timeout}”; allowed: seconds, more than 0 and at most 600`);
  const archiveApi = values['archive-api'];
  if (!/^https?:\/\//.test(archiveApi) || !URL.canParse(archiveApi))
    throw new Error(`--archive-api is “${archiveApi}”; allowed: an address that begins with https:// or http://`);
  const only = [...new Set([...(values.only ?? []), ...ids])];
  return { write: values.write, json: values.json, only, timeout: seconds * 1000, archiveApi };
}
