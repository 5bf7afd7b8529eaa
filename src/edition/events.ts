import { compareDates } from '../model/dates.ts';
import { getEntries } from './entries.ts';
import { once } from './once.ts';

/** All events, the oldest first. */
export const getEvents = once(async () =>
  (await getEntries('event')).sort((a, b) => compareDates(a.data.date, b.data.date)),
);
