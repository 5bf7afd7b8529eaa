import { compareDates } from '../../model/dates.ts';
import { deathOf } from '../../model/deaths.ts';
import { entriesOf, type Content } from '../read/content.ts';
import { entryKey, type Entry } from '../read/entry.ts';
import { referencesOf } from '../read/references.ts';
import { concerning, problem, type Problem } from '../report/problem.ts';
import { officeProblems } from './offices.ts';
import { beyondLife, isBefore } from './spans.ts';

/**
 * A person is born before the articles and events that name them, dies after being born, and lives no longer than
 * people do; offices fall within the life.
 */
export function lifeProblems(content: Content): Problem[] {
  const named = firstDays(content);
  const events = entriesOf(content, 'event');
  const reports = events.flatMap(({ fields }) => fields ?? []);
  return entriesOf(content, 'figure').flatMap((figure) => {
    const died = deathOf({ id: figure.id, died: figure.fields?.died }, reports);
    const ofLife = [...lifeFaults(figure, died, named.get(figure.id)), ...eventFaults(figure, died, events)];
    const faults = ofLife.length > 0 ? ofLife.slice(0, 1) : officeProblems(figure, died);
    return faults.map((each) => concerning(each, entryKey(figure)));
  });
}

/** The day of the first article that names a person, by the id of the person. */
function firstDays(content: Content): Map<string, string> {
  const articles = entriesOf(content, 'article').flatMap((article) =>
    article.fields ? [{ published: article.fields.published, references: referencesOf(article) }] : [],
  );
  return new Map(
    articles
      .sort((a, b) => compareDates(b.published, a.published))
      .flatMap(({ published, references }) =>
        references.flatMap(({ kind, id }) => (kind === 'figure' ? [[id, published] as const] : [])),
      ),
  );
}

function lifeFaults(
  { file, fields, placeOf }: Entry<'figure'>,
  died: string | undefined,
  named: string | undefined,
): Problem[] {
  const born = fields?.born;
  const fault = (key: string, reason: string) => [problem('dates-order', file, placeOf([key]), reason)];
  if (isBefore(named, born)) {
    return fault('born', `born in ${born}, after an article that names this person was published (${named})`);
  }
  const end = fields?.died === undefined ? 'born' : 'died';
  if (isBefore(died, born)) return fault(end, `${died} is before ${born}; an end cannot be before its start`);
  const years = beyondLife(born, died);
  return years ? fault(end, `a life of ${years} years, from ${born} to ${died}; correct one of the dates`) : [];
}

/** Where no death is recorded, no event comes later than a life can last. */
function eventFaults(
  { id, file, fields, placeOf }: Entry<'figure'>,
  died: string | undefined,
  events: readonly Entry<'event'>[],
): Problem[] {
  const born = fields?.born;
  const isOpen = died === undefined && fields?.diedNote === undefined;
  return events.flatMap((event): Problem[] => {
    const date = event.fields?.date;
    if (!event.fields?.figures.includes(id)) return [];
    const named = `the event “${event.id}” of ${date} (${event.file}:${event.placeOf(['date']).line})`;
    const fault = (reason: string) => [problem('dates-order', file, placeOf(['born']), `born in ${born}, ${reason}`)];
    if (isBefore(date, born)) return fault(`after ${named}, which names this person; correct one of them`);
    const years = isOpen ? beyondLife(born, date) : undefined;
    return years
      ? fault(`${years} years before ${named}; correct one of the dates, or write “died” or “diedNote”`)
      : [];
  });
}
