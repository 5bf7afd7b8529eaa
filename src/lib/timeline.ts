import { compareDates, machineDate } from './dates.ts';

/** Anything with a date; events of the timeline. */
interface Dated {
  data: { date: string };
}

export interface Period<T> {
  id: string;
  title: string;
  events: T[];
}

/** First day of the protests, by the UN mission’s count. */
const PROTESTS = '2022-09-16';

/**
 * Sorts events (by date, EDTF) into the periods that a reader of the column needs: before the protests, up to the month
 * of the column, that month, each later span. An event dated to a year alone falls to the period in which the year begins.
 * Periods without events are left out.
 */
export function timelinePeriods<T extends Dated>(events: readonly T[], published: string): Period<T>[] {
  const month = machineDate(published).slice(0, 7);
  const starts = [
    { id: 'before', title: 'Before the protests', from: '' },
    { id: 'protests', title: 'The protests, from September 2022', from: PROTESTS },
    { id: 'column', title: 'The month of the column, January 2023', from: month },
    { id: 'after', title: 'After the column, 2023 and 2024', from: nextMonth(month) },
    { id: 'since-2025', title: 'Since 2025', from: '2025' },
  ];
  return starts
    .map(({ id, title, from }, index) => {
      const to = starts[index + 1]?.from;
      const inside = ({ data: { date } }: T) =>
        compareDates(date, from) >= 0 && (to === undefined || compareDates(date, to) < 0);
      return { id, title, events: events.filter(inside) };
    })
    .filter(({ events }) => events.length > 0);
}

function nextMonth(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}
