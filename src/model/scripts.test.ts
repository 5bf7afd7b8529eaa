import { expect, test } from 'vitest';
import { directionIn, directionOf, foreignLetters, isSameLanguage, isWrittenIn, scriptOf } from './scripts.ts';

test('a language has the script that it is usually written in, or that its tag names', () => {
  expect(['en', 'ar', 'fa', 'az', 'az-Arab', 'sr-Latn'].map(scriptOf)).toEqual([
    'Latn',
    'Arab',
    'Arab',
    'Latn',
    'Arab',
    'Latn',
  ]);
});

test('direction follows from the script', () => {
  expect(['ar', 'fa', 'he', 'dv', 'az-Arab', 'ar-EG'].map(directionOf)).toEqual(Array(6).fill('rtl'));
  expect(['en', 'el', 'ja', 'fa-Latn'].map(directionOf)).toEqual(Array(4).fill('ltr'));
});

test('a name is written in a language if it has a letter of its script, whichever that is', () => {
  const native = { fa: 'رید', ru: 'Рид', th: 'รีด', ka: 'რიდი', hy: 'Ռիդ', zh: '里德', ja: 'リード', ko: '리드' };
  for (const [language, name] of Object.entries(native)) {
    expect([isWrittenIn(name, language), isWrittenIn('Reed', language)], language).toEqual([true, false]);
  }
  expect(isWrittenIn('Reed', 'en')).toBe(true);
});

test('letters of another script are foreign, Latin ones and signs in no language', () => {
  const found = (text: string, language: string) => foreignLetters(language).exec(text)?.[0];
  expect(found('It was آرام.', 'en')).toBe('آرام');
  expect(found('It was слово, 3 µm, ʿAli’s.', 'en')).toBe('слово');
  expect(found('כן, שלום', 'fa')).toBe('כן');
  expect(found('ظهرًا، BBC 3', 'ar')).toBeUndefined();
  expect(found('Naïve “café” — ʿAli, 3 × 4 µm', 'en')).toBeUndefined();
  expect(['آرام', 'מילה', 'слово', 'リード'].map(directionIn)).toEqual(['rtl', 'rtl', 'ltr', 'ltr']);
});

test('a language is the same in all regions', () => {
  expect([isSameLanguage('en', 'en-GB'), isSameLanguage('pt-BR', 'pt-PT'), isSameLanguage('en', 'fa')]).toEqual([
    true,
    true,
    false,
  ]);
});

test('what is no language tag is refused', () => {
  expect(() => directionOf('no tag')).toThrow(RangeError);
});
