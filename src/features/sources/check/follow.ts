import { isFailure, type Answer, type Failure, type Outcome } from './request.ts';

/** A redirect: the address that was asked, the status with which it led on, and where to. */
export interface Hop {
  url: string;
  status: number;
  /** Full address, where the server names one. */
  to: string | undefined;
}

export interface Visit {
  /** The redirects, in their order; empty where the address answered by itself. */
  chain: Hop[];
  /** Address that answered, or failed, in the end. */
  url: string;
  /** Its answer, which is no redirect. */
  outcome: Outcome;
  /** Address to which permanent redirects alone have led, where there are any. */
  movedTo: string | undefined;
}

/** Most redirects that are followed, as in browsers. */
const MOST_HOPS = 20;

/** Asks for an address and follows redirects, to other hosts too, but never from the web to another scheme. */
export async function follow(start: string, ask: (url: string) => Promise<Outcome>): Promise<Visit> {
  const chain: Hop[] = [];
  let url = new URL(start).href;
  let movedTo: string | undefined;
  let permanent = true;
  for (;;) {
    const outcome = await ask(url);
    if (isFailure(outcome) || !isRedirect(outcome)) return { chain, url, outcome, movedTo };
    const to = targetOf(outcome, url);
    const fault = faultOf(chain, url, to);
    chain.push({ url, status: outcome.status, to });
    if (fault !== undefined) {
      const failure: Failure = { failure: 'redirect', detail: fault };
      return { chain, url, outcome: failure, movedTo: undefined };
    }
    url = to ?? url;
    permanent &&= outcome.status === 301 || outcome.status === 308;
    if (permanent) movedTo = url;
  }
}

function isRedirect({ status }: Answer): boolean {
  return [301, 302, 303, 307, 308].includes(status);
}

/** Full address to which an answer redirects, with the fragment of the address before it. */
function targetOf({ location }: Answer, base: string): string | undefined {
  if (location === undefined || !URL.canParse(location, base)) return undefined;
  const target = new URL(location, base);
  target.hash ||= new URL(base).hash;
  return target.href;
}

/** Why a redirect from `url` to `to`, after those of `chain`, is not to be followed. */
function faultOf(chain: readonly Hop[], url: string, to: string | undefined): string | undefined {
  if (to === undefined) return 'redirects without an address';
  const { protocol } = new URL(to);
  if (!/^https?:$/.test(protocol)) return `redirects to ${protocol}`;
  if (to === url || chain.some((hop) => hop.url === to)) return 'redirects in a circle';
  return chain.length >= MOST_HOPS ? `redirects more than ${MOST_HOPS} times` : undefined;
}
