import { describe, expect, test } from 'vitest';
import { termsOf } from './terms.ts';

const texts = (kind: Parameters<typeof termsOf>[0]['kind'], data: object, body?: string) =>
  termsOf({ kind, id: 'x', data, body }).map(({ text }) => text);

describe('the terms of an entry', () => {
  const reed = {
    name: 'Ada Reed',
    nativeName: 'آدا',
    lang: 'fa',
    sortName: 'Reed',
    alternateNames: ['Ada Read'],
    inColumn: 'the harbour master',
    card: 'Harbour master.',
    roles: [{ role: 'Harbour master', note: 'until the strike', sources: ['gazette'] }],
    labels: [{ label: 'moderate', per: 'the Gazette', sources: ['gazette'] }],
  };

  test('of a person are names, spellings, native form, words of the article, offices and labels, and no other', () => {
    expect(texts('figure', reed).sort()).toEqual(
      ['Ada Read', 'Ada Reed', 'Harbour master', 'moderate', 'the harbour master', 'آدا'].sort(),
    );
  });

  test('say which is the name of the page, whose they are and in which language', () => {
    const terms = termsOf({ kind: 'figure', id: 'reed', data: reed });
    const found = (text: string) => terms.find((term) => term.text === text);
    expect(found('Ada Reed')).toEqual({ text: 'Ada Reed', person: true, own: true, sortName: 'Reed' });
    expect(found('Ada Read')).toEqual({ text: 'Ada Read', person: true, own: false });
    expect(found('آدا')).toEqual({ text: 'آدا', person: false, own: false, lang: 'fa' });
  });

  test('of a body are its names, its members and what they are counted as', () => {
    const dockers = {
      name: 'The dockers',
      transliteration: 'dokkarha',
      inColumn: ['the dockers'],
      members: [{ name: 'Ada Moss', as: 'speaker', per: 'the Gazette', sources: ['gazette'] }],
    };
    expect(texts('faction', dockers).sort()).toEqual(
      ['Ada Moss', 'The dockers', 'dokkarha', 'speaker', 'the dockers'].sort(),
    );
  });

  test('are the title of a note and the foreign words in its body, each once', () => {
    const body = 'It says <bdi lang="fa" dir="rtl">دریا</bdi> and <bdi lang=\'fa\'>دریا</bdi>.';
    expect(texts('note', { title: 'A saying', card: 'A card.' }, body).sort()).toEqual(['A saying', 'دریا'].sort());
  });

  test('are the headlines and the authors of an article', () => {
    const data = { title: 'Silt', author: ['Ines Calder', 'Tomas Wren'], original: { title: 'طمي', language: 'ar' } };
    expect(texts('article', data).sort()).toEqual(['Ines Calder', 'Silt', 'Tomas Wren', 'طمي'].sort());
    expect(texts('article', { title: 'Silt', author: 'Ines Calder' })).toContain('Ines Calder');
  });

  test('are none of an entry that has none', () => {
    expect(texts('event', { title: 'A strike', text: 'It began.' })).toEqual([]);
  });
});
