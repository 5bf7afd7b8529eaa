/** What a server answered. The body is read of successful answers alone. */
export interface Answer {
  status: number;
  location: string | undefined;
  retryAfter: string | undefined;
  contentType: string;
  body: Uint8Array;
}

/** Why there is no answer: `redirect` for one that leads nowhere. */
export interface Failure {
  failure: 'dns' | 'tls' | 'timeout' | 'connection' | 'redirect';
  detail: string;
}

export type Outcome = Answer | Failure;

export interface RequestSettings {
  /** Milliseconds that the answer may take, its body included. */
  timeout: number;
  /** Most bytes of a body, after decompression, that are read. */
  maxBytes: number;
  userAgent: string;
}

export function isFailure(outcome: Outcome): outcome is Failure {
  return 'failure' in outcome;
}

/** Asks for `url` once, without following redirects. Never throws: what goes wrong is a `Failure`. */
export async function request(url: string, { timeout, maxBytes, userAgent }: RequestSettings): Promise<Outcome> {
  let response: Response;
  try {
    response = await fetch(url, {
      redirect: 'manual',
      signal: AbortSignal.timeout(timeout),
      headers: { 'user-agent': userAgent, accept: 'text/html,application/xhtml+xml,*/*;q=0.8' },
    });
  } catch (error) {
    return failureOf(error);
  }
  return {
    status: response.status,
    location: response.headers.get('location') ?? undefined,
    retryAfter: response.headers.get('retry-after') ?? undefined,
    contentType: response.headers.get('content-type') ?? '',
    body: await readBody(response, response.ok ? maxBytes : 0),
  };
}

/** The first `maxBytes` of a body, or what of them arrives: a page whose body breaks off is there nevertheless. */
async function readBody(response: Response, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const reader = (response.body as ReadableStream<Uint8Array> | null)?.getReader();
  try {
    for (let rest = maxBytes; reader && rest > 0;) {
      const { done, value } = await reader.read();
      if (done) break;
      chunks.push(value.subarray(0, rest));
      rest -= value.length;
    }
    await reader?.cancel();
  } catch {
    // The connection broke or the time ran out.
  }
  return Buffer.concat(chunks);
}

const TLS = /^(?:ERR_TLS|ERR_SSL|CERT_|SELF_SIGNED|DEPTH_ZERO|UNABLE_TO_|HOSTNAME_MISMATCH|INVALID_CA|EPROTO)/;

function failureOf(error: unknown): Failure {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  const { name, code, message } = cause as { name?: string; code?: unknown; message?: string };
  const sign = typeof code === 'string' ? code : (name ?? '');
  const detail = sign || (message ?? String(error));
  if (/^(?:ENOTFOUND|EAI_)/.test(sign)) return { failure: 'dns', detail };
  if (TLS.test(sign)) return { failure: 'tls', detail };
  if (/TIMEOUT|TIMEDOUT|TimeoutError/.test(sign)) return { failure: 'timeout', detail };
  return { failure: 'connection', detail };
}
