import { plainError } from './write-faults.ts';

interface Address {
  /** Where the site is: `https://example.org`. */
  site: string;
  /** Path of the site there, between slashes: `/` or `/column/`. */
  base: string;
  /** Whether the pages are to be opened as files, without a server. */
  asFiles: boolean;
}

const SEGMENTS = /^\/?(?:[\w~-][\w.~-]*(?:\/|$))*$/;

/** Reads `SITE_URL` and `BASE_PATH`; both may be empty. Throws if one is no address or no path. */
export function readAddress({ SITE_URL, BASE_PATH = '' }: Record<string, string | undefined>): Address {
  const site = SITE_URL || 'https://example.org';
  const url = URL.parse(site);
  // Every page names the address: a password would be published.
  if (url?.username || url?.password) {
    throw plainError('SITE_URL holds a user or a password; allowed: an address like https://example.org');
  }
  if (!/^https?:$/.test(url?.protocol ?? '') || url?.pathname !== '/' || /[?#]/.test(site)) {
    throw plainError(`SITE_URL is “${site}”; allowed: an address without a path, like https://example.org`);
  }
  if (BASE_PATH === '.') return { site, base: '/', asFiles: true };
  if (!SEGMENTS.test(BASE_PATH)) {
    throw plainError(`BASE_PATH is “${BASE_PATH}”; allowed: a path like /column, nothing, or . to open pages as files`);
  }
  return { site, base: `/${BASE_PATH}/`.replace(/\/+/g, '/'), asFiles: false };
}
