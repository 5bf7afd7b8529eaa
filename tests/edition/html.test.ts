import { join } from 'node:path';
import { expect, test } from 'vitest';
import { htmlMessages } from '../support/html-messages.ts';
import { fileOf } from '../support/pages.ts';
import { dist, pages } from '../support/site.ts';

test.each(pages)('%s is valid HTML', async (page) => {
  expect(await htmlMessages(join(dist, fileOf(page)))).toEqual([]);
});
