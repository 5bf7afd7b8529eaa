import { expect, test } from 'vitest';
import { t } from '../../../tests/support/messages.ts';
import { factsOf } from './facts.ts';

const source = { language: 'en', url: 'https://example.org/port', read: 'whole' } as const;
const facts = (fields: Partial<Parameters<typeof factsOf>[0]> = {}) => factsOf({ ...source, ...fields }, 'en-GB', t);

test('how much of a source was read is always said, as a sentence', () => {
  expect(facts()).toBe('Read in full.');
  expect(facts({ read: 'opening' })).toBe('Opening read.');
});

test('its language is said where it is another than the edition’s, and its stance where it is recorded', () => {
  expect(facts({ language: 'fa', stance: 'organ of the port' })).toBe('In Persian; organ of the port; read in full.');
});

test('why it has no link is said', () => {
  expect(facts({ url: undefined })).toBe('No address is known; read in full.');
  expect(facts({ url: undefined, copy: 'the town library' })).toBe(
    'No address is given for such copies; read in full.',
  );
});
