import { isFailure, type Outcome } from './request.ts';

export interface Patience {
  /** How often a server is asked in all. */
  attempts: number;
  /** Milliseconds before the second attempt; doubled before each further one. */
  firstWait: number;
  /** Most milliseconds to wait; a server that asks for more is not asked again. */
  longestWait: number;
  wait: (ms: number) => Promise<void>;
  /** Milliseconds since 1970. */
  now: () => number;
}

const PASSING = new Set([429, 500, 502, 503, 504]);

/** Asks until there is an outcome that another attempt would not change, or patience ends; gives the last outcome. */
export async function persist(ask: () => Promise<Outcome>, patience: Patience): Promise<Outcome> {
  for (let attempt = 1; ; attempt++) {
    const outcome = await ask();
    if (attempt >= patience.attempts || !mayPass(outcome)) return outcome;
    const wanted = isFailure(outcome) ? undefined : retryDelay(outcome.retryAfter, patience.now());
    const delay = wanted ?? patience.firstWait * 2 ** (attempt - 1);
    if (delay > patience.longestWait) return outcome;
    await patience.wait(delay);
  }
}

function mayPass(outcome: Outcome): boolean {
  if (!isFailure(outcome)) return PASSING.has(outcome.status);
  const { failure, detail } = outcome;
  return failure === 'timeout' || failure === 'connection' || detail === 'EAI_AGAIN';
}

/** Milliseconds that a `Retry-After` header (RFC 9110, 10.2.3) asks for: seconds, or a date. */
export function retryDelay(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined;
  if (/^\s*\d+\s*$/.test(header)) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
