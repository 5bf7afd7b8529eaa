import { expect, test } from 'vitest';
import { tempContent } from '../../tests/support/temp-content.ts';
import { unsetWarnings } from './unset.ts';

test('an edition without a contact, and a build without an address, are warned of once each', () => {
  expect(unsetWarnings(tempContent(), {})).toEqual([
    expect.stringMatching(/^content\/edition\.yaml has no “contact”/),
    expect.stringMatching(/^SITE_URL is not set/),
  ]);
});

test('nothing is said of what is set', () => {
  const named = tempContent({
    'content/edition.yaml': (yaml) => `${yaml}\ncontact: mailto:desk@example.org\n`,
  });
  expect(unsetWarnings(named, { SITE_URL: 'https://example.com' })).toEqual([]);
});
