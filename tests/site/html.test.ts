import { HtmlValidate } from 'html-validate';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fileOf, pagesOf } from '../support/pages.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Style rather than validity: both spellings are HTML.
    'void-style': 'off',
    'doctype-style': 'off',
    // The build leaves no line ends to care for.
    'no-trailing-whitespace': 'off',
    // Titles hold the column’s own long headline.
    'long-title': 'off',
  },
});

test.each(pagesOf())('%s is valid HTML', async (page) => {
  const { results } = await validator.validateFile(join('dist', fileOf(page)));
  const messages = results.flatMap(({ messages }) => messages);
  expect(messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId} ${message}`)).toEqual([]);
});
