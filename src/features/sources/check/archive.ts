import { z } from 'astro/zod';
import { dayOf, daySpan } from '../../../model/day-spans.ts';
import { day } from '../../../model/schemas/date.ts';
import { webAddress } from '../../../model/schemas/web-address.ts';
import type { Source } from '../../../model/schemas/source.ts';
import { follow } from './follow.ts';
import { isFailure, type Outcome } from './request.ts';

export type Archive = NonNullable<Source['archive']>;

/** A copy, why the archive could not be asked, or neither where it has none. */
export interface Finding {
  copy?: Archive | undefined;
  fault?: string;
}

/** Availability interface of the Internet Archive, https://archive.org/help/wayback_api.php. */
export const INTERNET_ARCHIVE = 'https://archive.org/wayback/available';

const snapshots = z.object({
  archived_snapshots: z.object({
    closest: z
      .object({ available: z.boolean(), status: z.string(), timestamp: z.string(), url: z.string() })
      .optional(),
  }),
});

const archive = z.object({ url: webAddress, date: day });

/**
 * Asks the interface `api` for the copy of `url` that is nearest to the end of its EDTF `date`: a dated page is wanted
 * as it was published, before it was changed or closed. A page without a date, such as a profile, changes: of it, the
 * newest copy is wanted, which is nearest to what was read.
 */
export async function findCopy(
  api: string,
  { url, date }: { url: string; date?: string | undefined },
  ask: (url: string) => Promise<Outcome>,
): Promise<Finding> {
  const address = new URL(api);
  address.searchParams.set('url', url);
  if (date !== undefined) address.searchParams.set('timestamp', lastDay(date));
  const { outcome } = await follow(address.href, ask);
  if (isFailure(outcome)) return { fault: `the archive’s interface gave no answer (${outcome.detail})` };
  if (outcome.status !== 200) return { fault: `the archive’s interface answered ${outcome.status}` };
  const found = snapshots.safeParse(parseJson(new TextDecoder().decode(outcome.body)));
  if (!found.success) return { fault: 'the archive’s interface answered something else than a list of copies' };
  const { closest } = found.data.archived_snapshots;
  if (!closest?.available || closest.status !== '200') return {};
  const [, ...parts] = /^(\d{4})(\d{2})(\d{2})/.exec(closest.timestamp) ?? [];
  const copy = archive.safeParse({ url: secure(closest.url), date: parts.join('-') });
  return copy.success
    ? { copy: copy.data }
    : { fault: `the archive names a copy at no usable address: ${closest.url}` };
}

/** The last day that an EDTF date may mean, as `YYYYMMDD`. */
function lastDay(date: string): string {
  return dayOf(daySpan(date).to - 1).replaceAll('-', '');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The interface names copies of the Internet Archive with `http:`, and the sign of an address unescaped. */
function secure(url: string): string {
  return URL.canParse(url) ? new URL(url).href.replace(/^http:(?=\/\/web\.archive\.org\/)/, 'https:') : url;
}
