import { entriesOf, type Content } from '../read/content.ts';
import type { Entry } from '../read/entry.ts';
import { problem, type Problem } from '../report/problem.ts';

/** Names that only one network knows, by RFC 2606, 6761, 6762, 7686 and 8375 or by custom. */
const LOCAL_NAME = /\.(?:localhost|localdomain|local|internal|intranet|lan|test|invalid|home\.arpa|onion)$/;

/** Addresses of this computer and of private networks, by RFC 1122, 1918, 3927 and 6598. */
const LOCAL_NUMBER =
  /^(?:0|10|127|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\.[\d.]+$/;

/**
 * Cited pages and forms for readers are on the public web. The schema allows other hosts, so that the tool that checks
 * sources can be tried on them.
 */
export function publicAddressProblems(content: Content): Problem[] {
  return [
    ...entriesOf(content, 'article').flatMap((entry) => faultsAt(entry, ['url'], entry.fields?.url)),
    ...entriesOf(content, 'source').flatMap((entry) => [
      ...faultsAt(entry, ['url'], entry.fields?.url),
      ...faultsAt(entry, ['archive', 'url'], entry.fields?.archive?.url),
    ]),
    ...entriesOf(content, 'edition').flatMap((entry) => contactFaults(entry, entry.fields?.contact)),
  ];
}

function contactFaults({ file, placeOf }: Entry, contact = ''): Problem[] {
  const fault = contact.startsWith('https:') ? localFault(contact) : undefined;
  return fault === undefined
    ? []
    : [problem('not-public', file, placeOf(['contact']), `“contact” is “${contact}”: ${fault}`)];
}

function faultsAt({ file, placeOf }: Entry, path: readonly string[], url: string | undefined): Problem[] {
  const fault = url === undefined ? undefined : (localFault(url) ?? portFault(url));
  return fault === undefined
    ? []
    : [problem('not-public', file, placeOf(path), `“${path.join('.')}” is “${url}”: ${fault}`)];
}

/** Why readers cannot follow an address: their own computer or network would answer it. Undefined if they can. */
export function localFault(url: string): string | undefined {
  const { hostname } = new URL(url);
  if (!LOCAL_NAME.test(hostname) && !LOCAL_NUMBER.test(hostname)) return undefined;
  return `the host “${hostname}” is on a private network; write an address that readers can follow`;
}

function portFault(url: string): string | undefined {
  const [, port] = /^https?:\/\/[^/?#]*(:\d*)(?:[/?#]|$)/.exec(url) ?? [];
  return port === undefined ? undefined : `remove “${port}” after the host; ports are for tests and private servers`;
}
