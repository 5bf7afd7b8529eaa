import { findCopy, type Finding } from './archive.ts';
import { follow, type Hop } from './follow.ts';
import { createKeyedQueue, createLimit } from './queue.ts';
import type { LinkedSource } from './read-sources.ts';
import { request, type Outcome, type RequestSettings } from './request.ts';
import { persist, type Patience } from './retry.ts';
import { judge, type Judgement } from './verdict.ts';

export interface Settings extends RequestSettings, Patience {
  /** Requests under way at once, each to another host. */
  parallel: number;
  /** Milliseconds between two requests to one host. */
  pause: number;
  archiveApi: string;
}

/** What is known of the address of a record after the check. */
export interface Result extends Judgement {
  id: string;
  url: string;
  /** Redirects from the address on. */
  chain: Hop[];
  /** Address that answered in the end. */
  endsAt: string;
  /** What the archive has; undefined if the record has a copy already. */
  archive: Finding | undefined;
}

/** Asks for the address of each source and for a copy of it; calls `onResult` with each result as it comes. */
export async function checkSources(
  sources: readonly LinkedSource[],
  settings: Settings,
  onResult: (result: Result) => void = () => undefined,
): Promise<Result[]> {
  const ask = createAsk(settings);
  return Promise.all(
    sources.map(async (source): Promise<Result> => {
      const visit = await follow(source.url, ask);
      const archive = source.archive ? undefined : await findCopy(settings.archiveApi, source, ask);
      const { id, url } = source;
      const { chain, url: endsAt } = visit;
      const result = { id, url, ...judge(visit, source.title), chain, endsAt, archive };
      onResult(result);
      return result;
    }),
  );
}

/** Whether no host at all was found, neither of an address nor of the archive: there is no network. */
export function isOffline(results: readonly Result[]): boolean {
  const reached = results.filter(({ failure, archive }) => failure !== 'dns' || (archive && !archive.fault));
  return results.length > 0 && reached.length === 0;
}

/** A request with good manners: hosts are asked one question at a time, and waiting for one does not hold up others. */
function createAsk(settings: Settings): (url: string) => Promise<Outcome> {
  const oneAtATime = createKeyedQueue(settings.pause, (ms) => settings.wait(ms));
  const limit = createLimit(settings.parallel);
  return (url) => oneAtATime(new URL(url).host, () => persist(() => limit(() => request(url, settings)), settings));
}
