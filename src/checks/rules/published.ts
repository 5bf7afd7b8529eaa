import { isoDate } from '../../model/dates.ts';
import { messagesOf } from '../messages.ts';
import { headingsOf } from '../read/blocks.ts';
import { entriesOf, leadOf, type Content } from '../read/content.ts';
import { problem, type Problem } from '../report/problem.ts';
import { isToCome } from './chronology.ts';

/**
 * The day of the lead article, by which much else is judged: it is not still to come, most facts were compared with
 * sources after it, and the pages of all people, where there are several, begin with its month.
 */
export function publishedProblems(content: Content, now = Date.now()): Problem[] {
  const lead = leadOf(content);
  const published = lead?.fields?.published;
  if (published === undefined) return [];
  const fault = (code: string, reason: string) => [
    problem(code, lead?.file ?? '', lead?.placeOf(['published']), `“published” is ${published}, ${reason}`),
  ];
  const days = content.entries.flatMap(({ fields }) => (fields && 'checked' in fields ? [fields.checked] : []));
  const isClockRight = days.filter((day) => isToCome(day, now)).length <= days.length / 2;
  if (isClockRight && isToCome(published, now)) return fault('still-to-come', 'which is in the future');
  const before = days.filter((day) => day < isoDate(published));
  if (before.length > days.length / 2) {
    return fault('too-late', `after the day “checked” of ${before.length} entries; correct it, or those days`);
  }
  const t = messagesOf(content);
  if (!t) return [];
  const [wanted] = t.bodies.figure(t.formats.month(published));
  const headings = entriesOf(content, 'figure').map((entry) => headingsOf(entry)[0]);
  const [first] = headings;
  if (headings.length < 2 || first === wanted || headings.some((heading) => heading !== first)) return [];
  if (first === undefined || !t.bodies.figure('').every((part, index) => index > 0 || first.startsWith(part.trim())))
    return [];
  return fault(
    'body-headings',
    `but the pages of all people have the heading “${first}”, not “${wanted}”; correct the date, or the headings`,
  );
}
