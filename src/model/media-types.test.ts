import { expect, test } from 'vitest';
import { contentType, fileResponse } from './media-types.ts';

test('the encoding is named for texts, whose type does not fix it', () => {
  expect(contentType('text')).toBe('text/plain; charset=utf-8');
  expect([contentType('annotations'), contentType('picture')]).toEqual(['application/ld+json', 'image/png']);
});

test('an answer has the content and the type of its format', async () => {
  const response = fileResponse('TY  - NEWS', 'ris');
  expect(response.headers.get('content-type')).toBe('application/x-research-info-systems; charset=utf-8');
  expect(await response.text()).toBe('TY  - NEWS');
});
