import type { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { refs, sourceIds } from './reference.ts';

const messages = (schema: z.ZodType, value: unknown) =>
  schema.safeParse(value).error?.issues.map(({ message }) => message) ?? [];

test('sourceIds holds at least one id', () => {
  expect(sourceIds.parse(['ap'])).toEqual(['ap']);
  expect(messages(sourceIds, [])).toEqual(['name at least one source']);
});

test('entries of a list are named once', () => {
  expect(messages(refs('figure'), ['reed', 'cole', 'reed'])).toEqual(['“reed” is listed already; list it once']);
});
