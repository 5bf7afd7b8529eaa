import { describe, expect, test } from 'vitest';
import { headword, indexGroups, type Order } from './index-groups.ts';
import type { Term } from './terms.ts';

const { compare } = new Intl.Collator('en', { sensitivity: 'base' });
const order: Order = { language: 'en', compare, skipped: /^(?:the|an?)\s/i, comma: ', ' };
const term = (text: string, more: Partial<Term> = {}): Term => ({ text, person: false, own: false, ...more });
const groups = (terms: Term[], by = order) =>
  indexGroups(terms.map((each, target) => ({ term: each, target })), by).map(({ letter, lines }) => [
    letter,
    ...lines.map(({ text }) => text),
  ]); // prettier-ignore

describe('a person', () => {
  const of = (text: string, more: Partial<Term> = {}) => headword(term(text, { person: true, ...more }), order);

  test('is found under the last word of the name', () => {
    expect(of('Ines Calder')).toBe('Calder, Ines');
    expect(of('Ann-Marie Reed')).toBe('Reed, Ann-Marie');
  });

  test('is found under the name to sort by, where there is one', () => {
    expect(of('Ada van der Moss', { sortName: 'van der Moss' })).toBe('Ada van der Moss');
    expect(of('Ada Moss Reed', { sortName: 'Moss Reed' })).toBe('Moss Reed, Ada');
  });

  test('keeps the order of a single name, of words that are no name, and of another script', () => {
    expect(of('Moss')).toBe('Moss');
    expect(of('Women and young people')).toBe('Women and young people');
    expect(of('آدا رید', { lang: 'fa' })).toBe('آدا رید');
  });
});

test('terms are in groups of letters, without regard to case, accents, marks or an article before them', () => {
  expect(groups([term('Šamk'), term('the strike'), term('“Silt”'), term('sand'), term('The board')])).toEqual([
    ['B', 'The board'],
    ['S', 'Šamk', 'sand', '“Silt”', 'the strike'],
  ]);
});

test('other scripts come last, as one group without a letter', () => {
  expect(groups([term('دریا', { lang: 'fa' }), term('Zinc'), term('море', { lang: 'ru' })])).toEqual([
    ['Z', 'Zinc'],
    [undefined, 'море', 'دریا'],
  ]);
});

test('in an edition in another script its own letters are the groups', () => {
  const arabic = { ...order, language: 'ar', compare: new Intl.Collator('ar').compare, skipped: /^ال/ };
  expect(groups([term('الميناء'), term('أحمد'), term('Zinc')], arabic)).toEqual([
    ['ا', 'أحمد'],
    ['م', 'الميناء'],
    [undefined, 'Zinc'],
  ]);
});

test('the script of a language that mixes several does not matter', () => {
  expect(groups([term('港')], { ...order, language: 'ja' })).toEqual([['港', '港']]);
});

test('a term of several entries is one line: first what has that name, then what else has it', () => {
  const found = [
    { term: term('moderate'), target: 'reed' },
    { term: term('moderate', { own: true }), target: 'note' },
    { term: term('moderate'), target: 'moss' },
  ];
  expect(indexGroups(found, order)).toEqual([
    { letter: 'M', lines: [{ text: 'moderate', lang: undefined, own: ['note'], others: ['reed', 'moss'] }] },
  ]);
});
