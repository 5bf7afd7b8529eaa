import { expect, test } from 'vitest';
import { languageTag } from './language-tag.ts';

test.each(['fa', 'en-US', 'zh-Hant', 'sr-Latn-RS', 'azb', 'es-419'])('%s is a language', (tag) => {
  expect(languageTag.safeParse(tag).success).toBe(true);
});

test.each(['fa_IR', 'english', 'zz', 'qqq', 'und', 'en-', '-en', 'x-private', 'fa IR', '', 'e'])(
  '“%s” is no language',
  (tag) => {
    expect(languageTag.safeParse(tag).error?.issues).toHaveLength(1);
  },
);
