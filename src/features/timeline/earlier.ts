import { daySpan } from '../../model/day-spans.ts';
import { isLater, relativeTo } from '../../model/later.ts';
import type { TimelineData } from './layout/band.ts';

/**
 * What the picture shows to those who hide what came later than the article: no later event or office, offices that went
 * on as far as the article’s day, and no days after the enlarged part, but for an event that may be later. An office of
 * which only a later end is known may be later too.
 */
export function earlierData(data: TimelineData): TimelineData {
  const published = data.column.date;
  const events = data.events.filter((event) => !isLater(event.data.date, published));
  const figures = data.figures.map(({ id, data: { name, roles } }) => ({
    id,
    data: {
      name,
      roles: roles
        .map((role) => ({ role, ...relativeTo(published, role) }))
        .filter(({ role, later, ended }) => !later && !(ended && role.from === undefined))
        .map(({ role, ended }) => (ended ? { ...role, to: published } : role)),
    },
  }));
  const to = Math.max(data.enlarged.to, ...events.map((event) => daySpan(event.data.date).to));
  return { ...data, events, figures, span: { ...data.span, to } };
}
