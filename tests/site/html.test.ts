import { join } from 'node:path';
import { expect, test } from 'vitest';
import { htmlMessages } from '../support/html-messages.ts';
import { fileOf, pagesOf } from '../support/pages.ts';

test.each(pagesOf())('%s is valid HTML', async (page) => {
  expect(await htmlMessages(join('dist', fileOf(page)))).toEqual([]);
});
