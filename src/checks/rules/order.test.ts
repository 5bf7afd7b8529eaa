import { describe, expect, test } from 'vitest';
import { plain } from '../../../tests/support/problems.ts';
import { readTemp, type Change } from '../../../tests/support/temp-content.ts';
import { orderProblems } from './order.ts';

const FIGURE = 'content/figures/reed.mdx';
const EVENTS = 'content/events.yaml';

const problems = (changes: Record<string, Change>) => orderProblems(readTemp(changes)).map(plain);
/** A record of an event, with its date at the second line. */
const event = (id: string, date: string, fields = 'figures: []') =>
  `${id}:\n  date: "${date}"\n  title: A\n  text: B\n  sources: [gazette]\n  ${fields}\n`;
const inEvents = (first: string, second: string) =>
  problems({ [EVENTS]: event('first', first) + event('second', second) });
const withFields = (fields: string): Record<string, Change> => ({ [FIGURE]: ['checked:', `${fields}\nchecked:`] });
test('content in its order is no problem', () => {
  expect(problems({})).toEqual([]);
});

describe('an event', () => {
  const outOfOrder = (date: string) => [
    `${EVENTS}:8 [events-order] the event “second” of ${date} comes after one of 1911-08-14; write events in the order of their dates`,
  ];

  test('before the one above it is reported', () => {
    expect(inEvents('1911-08-14', '1911-08-13')).toEqual(outOfOrder('1911-08-13'));
  });

  test('of a year comes before those of its days', () => {
    expect(inEvents('1911', '1911-08-14')).toEqual([]);
    expect(inEvents('1911-08-14', '1911')).toEqual(outOfOrder('1911'));
  });

  test('may have the date of the one above it', () => {
    expect(inEvents('1911-08-14', '1911-08-14')).toEqual([]);
    expect(inEvents('1911-08-14', '1911-08-14~')).toEqual([]);
  });

  test('without a date is left to the rule of schemas', () => {
    const faulty = `second:\n${event('third', 'noon')}`;
    expect(problems({ [EVENTS]: event('first', '1911') + faulty + event('fourth', '1912') })).toEqual([]);
  });
});

describe('a death', () => {
  test('is reported by one event; the second is at fault', () => {
    const deaths = event('fall', '1911-08-01', 'figures: [reed]\n  deathOf: reed');
    expect(problems({ [EVENTS]: deaths + event('burial', '1911-08-02', 'figures: [reed]\n  deathOf: reed') })).toEqual([
      `${EVENTS}:14 [two-deaths] the events “fall” and “burial” both report the death of “reed”; allowed: one`,
    ]);
  });

  test('is reported by an event that lists the figure', () => {
    expect(problems({ [EVENTS]: event('fall', '1911-08-01', 'deathOf: reed') })).toEqual([
      `${EVENTS}:6 [death-without-figure] the event reports the death of “reed” but does not list “reed” under “figures”; add it there`,
    ]);
    expect(problems({ [EVENTS]: event('fall', '1911-08-01', 'figures: [reed]\n  deathOf: reed') })).toEqual([]);
  });

  test('of one figure and of another are no problem', () => {
    const second = event('fall-of-cole', '1911-08-02', 'figures: [cole]\n  deathOf: cole');
    expect(problems({ [EVENTS]: event('fall', '1911-08-01', 'figures: [reed]\n  deathOf: reed') + second })).toEqual(
      [],
    );
  });
});

describe('where there are central figures', () => {
  const withCentral = (events: string) => problems({ [EVENTS]: events, ...withFields('central: true') });
  const published = event('column', '1911-08-14');
  const marked = event('column', '1911-08-14', 'publication: true');

  test('one event has the day of the lead article', () => {
    expect(withCentral(published)).toEqual([]);
    expect(withCentral(event('strike', '1911-08-13'))).toEqual([
      `${EVENTS} [no-publication-event] no event has the date 1911-08-14, on which content/articles/port.mdx was published; write one, since the timeline is drawn around it`,
    ]);
  });

  test('of several events of that day one is marked as the publication', () => {
    const strike = event('strike', '1911-08-14');
    expect(withCentral(published + strike)).toEqual([
      `${EVENTS}:8 [no-publication-event] 2 events have the date 1911-08-14; write “publication: true” in the one that is the publication of content/articles/port.mdx`,
    ]);
    expect(withCentral(marked + strike)).toEqual([]);
    expect(withCentral(marked + event('strike', '1911-08-14', 'publication: true'))).toEqual([
      expect.stringContaining(':8 [no-publication-event] '),
    ]);
  });

  test('nothing is asked of events whose dates are unknown, or where no timeline is drawn', () => {
    expect(withCentral('strike:\n  date: noon\n')).toEqual([]);
    expect(problems({ [EVENTS]: event('strike', '1911-08-13') })).toEqual([]);
  });
});
