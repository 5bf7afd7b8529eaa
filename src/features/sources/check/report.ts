import { isOffline, type Result } from './check.ts';
import { verdicts, type Verdict } from './verdict.ts';

/** What was checked, and what became of the copies found. */
interface Report {
  results: readonly Result[];
  /** Records that have no address. */
  withoutAddress: number;
  /** Ids of the records to which copies were added; undefined if none were to be. */
  written?: readonly string[] | undefined;
  /** Records to which a copy was to be added and could not. */
  left?: readonly { id: string; reason: string }[] | undefined;
}

const titles: Record<Verdict, string> = {
  dead: 'Dead',
  blocked: 'Blocked',
  moved: 'Moved',
  changed: 'Changed: the recorded title is in none of the titles of the page',
  alive: 'Alive, after temporary redirects',
};

/** The report as text: what calls for an editor first, and nothing of addresses of which there is nothing to say. */
export function textReport({ results, withoutAddress, written, left = [] }: Report): string {
  const copies = results.flatMap(({ id, archive: { copy } = {} }) =>
    copy ? [`  ${id}: ${copy.date}, ${copy.url}`] : [],
  );
  const none = results.filter(({ archive }) => archive && !archive.copy && !archive.fault);
  const faults = results.flatMap(({ id, archive: { fault } = {} }) => (fault ? [`  ${id}: ${fault}`] : []));
  return [
    ...verdicts.map((verdict) => section(titles[verdict], results.filter(callsForWords(verdict)).map(entry))),
    section('Archived copies found', copies),
    section('No archived copy', none.map(({ id }) => `  ${id}`)), // prettier-ignore
    section('No answer from the archive', faults),
    section('Copies not written', left.map(({ id, reason }) => `  ${id}: ${reason}`)), // prettier-ignore
    summary({ results, withoutAddress, written }),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

/** The report as JSON, for other tools; every address is in it. */
export function jsonReport({ results, withoutAddress, written = [], left = [] }: Report): string {
  return `${JSON.stringify({ results, withoutAddress, written, left }, null, 2)}\n`;
}

const callsForWords = (verdict: Verdict) => (result: Result) =>
  result.verdict === verdict && (verdict !== 'alive' || result.chain.length > 0);

function section(title: string, entries: readonly string[]): string {
  return entries.length === 0 ? '' : `${title} (${entries.length})\n${entries.join('\n')}\n`;
}

function entry({ id, url, reason, chain, endsAt, movedTo, titleMissing, verdict }: Result): string {
  return [
    `  ${id}: ${url}`,
    ...chain.map(({ status, to }) => `    ${status} → ${to ?? '?'}`),
    ...(movedTo === undefined || movedTo === endsAt ? [] : [`    permanently as far as ${movedTo}`]),
    ...(verdict === 'dead' || verdict === 'blocked' ? [`    ${reason}`] : []),
    ...(titleMissing && verdict === 'moved' ? ['    the recorded title is in none of the titles of the page'] : []),
  ].join('\n');
}

function summary({ results, withoutAddress, written }: Omit<Report, 'left'>): string {
  const counts = verdicts.map((verdict) => `${results.filter((one) => one.verdict === verdict).length} ${verdict}`);
  const lines = [
    `Addresses: ${counts.join(', ')}. Records without one: ${withoutAddress}.`,
    ...(isOffline(results) ? ['No host could be found; are you online?'] : []),
    ...(written ? [`Copies added to content/sources.yaml: ${written.length}.`] : []),
  ];
  return `${lines.join('\n')}\n`;
}
