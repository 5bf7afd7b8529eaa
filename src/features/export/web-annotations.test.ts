import { describe, expect, test } from 'vitest';
import { outlineOf } from '../../../tests/support/outline.ts';
import type { Note } from '../../model/schemas/note.ts';
import { annotationCollection, type Card } from './web-annotations.ts';

const outline = outlineOf(`
[Reed](figure:reed) ended the talks, and [the dockers](faction:dockers) <Claim note="stopped">stopped work</Claim>.

[Reed](figure:reed) spoke.
`);
const stopped = {
  id: 'stopped',
  kind: 'claim' as const,
  status: 'supported' as const,
  title: 'Work <at noon>',
  card: 'The “Gazette” & "others" report it.',
  checked: '2026-01-02',
  page: 'https://example.org/claims/stopped/',
};
const reed = {
  id: 'reed',
  name: 'Jonah Reed',
  card: 'Harbour master.',
  checked: '2026-03-04',
  page: 'https://example.org/figures/reed/',
};
const dockers = {
  id: 'dockers',
  name: 'The dockers',
  card: 'They load ships & trains.',
  checked: '2026-03-05',
  page: 'https://example.org/factions/dockers/',
};
const publication = {
  home: 'https://example.org/port/',
  label: 'The port, annotated',
  editors: 'The editors of The Port',
  language: 'en',
  fullNote: (title: string) => `Full note: ${title}`,
};

function collect(note: Partial<Note> = {}, more: { rights?: string } = {}) {
  const cards = new Map<string, Card>([
    ['note:stopped', { ...stopped, ...note }],
    ['figure:reed', reed],
    ['faction:dockers', dockers],
  ]);
  return annotationCollection(outline, cards, { ...publication, ...more });
}

function only(target: string, collection = collect()) {
  const found = collection.first.items.filter(({ id }) => id === `https://example.org/port/#note-${target}`);
  expect(found.length).toBe(1);
  return found[0]!;
}

test('the collection holds all annotations on one page, in reading order', () => {
  const { first, ...rest } = collect();
  expect(rest).toEqual({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'https://example.org/port/annotations.jsonld',
    type: 'AnnotationCollection',
    label: 'The port, annotated',
    creator: { type: 'Organization', name: 'The editors of The Port' },
    total: 3,
    last: 'https://example.org/port/annotations.jsonld#page-1',
  });
  expect({ ...first, items: first.items.map(({ id }) => id) }).toEqual({
    id: 'https://example.org/port/annotations.jsonld#page-1',
    type: 'AnnotationPage',
    startIndex: 0,
    items: ['reed', 'dockers', 'stopped'].map((target) => `https://example.org/port/#note-${target}`),
  });
});

test('an annotation says who made it, when, why and on which words', () => {
  expect(only('reed')).toEqual({
    id: 'https://example.org/port/#note-reed',
    type: 'Annotation',
    motivation: 'identifying',
    creator: { type: 'Organization', name: 'The editors of The Port' },
    created: '2026-03-04T00:00:00Z',
    modified: '2026-03-04T00:00:00Z',
    body: [
      {
        type: 'TextualBody',
        format: 'text/html',
        language: 'en',
        value: '<p><a href="https://example.org/figures/reed/">Jonah Reed</a>: Harbour master.</p>',
      },
    ],
    target: {
      source: 'https://example.org/port/',
      selector: [
        { type: 'TextQuoteSelector', exact: 'Reed', prefix: '', suffix: ' ended the talks, and the docker' },
        {
          type: 'FragmentSelector',
          value: 'p1',
          conformsTo: 'http://tools.ietf.org/rfc/rfc3236',
          refinedBy: { type: 'TextPositionSelector', start: 0, end: 4 },
        },
      ],
    },
  });
});

test('a faction is identified, whatever kind of group it is', () => {
  const { motivation, body } = only('dockers');
  expect(motivation).toBe('identifying');
  expect(body.map(({ value }) => value)).toEqual([
    '<p><a href="https://example.org/factions/dockers/">The dockers</a>: They load ships &#38; trains.</p>',
  ]);
});

test('the licence is on the collection and on each annotation', () => {
  const rights = 'https://example.org/licence';
  const collection = collect({}, { rights });
  expect([collection, ...collection.first.items].map((part) => 'rights' in part && part.rights)).toEqual(
    Array(4).fill(rights),
  );
});

test('a renamed note keeps the id with which it was published', () => {
  const formerIds = new Map([['stopped', ['halted', 'ended']]]);
  const renamed = outlineOf('<Claim note="stopped">stopped work</Claim>', { ids: new Map(), formerIds });
  const { items } = annotationCollection(renamed, new Map([['note:stopped', stopped]]), publication).first;
  expect(items.map(({ id }) => id)).toEqual(['https://example.org/port/#note-halted']);
});

describe('a note', () => {
  test('is its card and the address of its page, escaped', () => {
    expect(only('stopped').body[0]).toEqual({
      type: 'TextualBody',
      format: 'text/html',
      language: 'en',
      value:
        '<p>The “Gazette” &#38; &#34;others&#34; report it.</p>' +
        '<p><a href="https://example.org/claims/stopped/">Full note: Work &#60;at noon&#62;</a></p>',
    });
  });

  test('on a claim is tagged with the status', () => {
    expect(only('stopped').body[1]).toEqual({
      type: 'TextualBody',
      format: 'text/plain',
      language: 'en',
      value: 'supported',
      purpose: 'tagging',
    });
  });

  test('without a status has no tag', () => {
    expect(only('stopped', collect({ kind: 'context', status: undefined })).body.length).toBe(1);
  });

  test.each([
    ['claim', 'assessing'],
    ['term', 'describing'],
    ['translation', 'commenting'],
    ['context', 'commenting'],
  ] as const)('of kind %s is %s', (kind, motivation) => {
    expect(only('stopped', collect({ kind })).motivation).toBe(motivation);
  });
});

test('a mark without a card throws', () => {
  expect(() => annotationCollection(outline, new Map(), publication)).toThrow(
    new Error('figure “reed” is marked in the article and has no card'),
  );
});
