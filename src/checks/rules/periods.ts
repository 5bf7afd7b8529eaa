import { periodOf, periodStarts } from '../../model/periods.ts';
import { entriesOf, leadOf, type Content } from '../read/content.ts';
import { list, problem, type Problem } from '../report/problem.ts';

/** Each period that the edition names has an event, since the timeline leaves out the others and what is linked there. */
export function periodProblems(content: Content): Problem[] {
  const lead = leadOf(content)?.fields;
  const events = entriesOf(content, 'event');
  if (!lead || content.unread.has('event') || events.some(({ fields }) => !fields)) return [];
  return entriesOf(content, 'edition').flatMap(({ file, fields, placeOf }) => {
    const periods = fields?.periods ?? {};
    const starts = periodStarts(lead.published, periods);
    const used = new Set(events.map(({ fields }) => periodOf(fields?.date ?? '', starts)));
    const [first, ...others] = Object.keys(periods).filter((id) => !used.has(id));
    if (first === undefined) return [];
    const from = starts.find((start) => start.id === first)?.from;
    const also = others.length === 0 ? '' : `, nor into ${list(others.map((id) => `“${id}”`))}`;
    const reason = `no event falls into the period “${first}”${from ? `, which begins with ${from}` : ''}${also}; write one, or remove the period`;
    return [problem('empty-period', file, placeOf(['periods', first]), reason, ['event:'])];
  });
}
