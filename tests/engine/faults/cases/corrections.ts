import type { Change } from '../../../support/temp-content.ts';
import { casesOf, named } from './attacks.ts';
import { CORRECTIONS } from './invalid-content.ts';

const correction = (was: string, fields = ''): Record<string, Change> => ({
  [CORRECTIONS]: `noon:\n  date: 2026-01-03\n  kind: note\n  entry: work-stopped\n  text: It was two.\n  was: ${was}\n  now: Two\n${fields}`,
});

/** Wordings before and after a correction. */
export const corrections = casesOf([
  {
    of: 'characters in an old wording, as escapes of YAML',
    at: `${CORRECTIONS}:6`,
    code: 'hidden-character',
    message: /; remove it$|; write an ordinary space$/,
    attacks: named(
      (escape) => correction(`"O${escape}ne"`),
      ...[
        '\\0',
        '\\a',
        '\\b',
        '\\e',
        '\\v',
        '\\r',
        '\\N',
        '\\_',
        '\\L',
        '\\P',
        '\\x85',
        '\\u00ad',
        '\\u200b',
        '\\u202e',
      ],
      ...['\\uD800', '\\uE000', '\\uFEFF', '\\uFFFD', '\\uFFFF'],
    ),
  },
  {
    of: 'an old wording that is more than a value',
    at: `${CORRECTIONS}:6`,
    code: 'unreadable',
    message: /^not valid YAML: /,
    attacks: named(
      correction,
      ...['!!str One', '!!int "1"', '&a One', '*a', '!x One', '!!binary MTk4OA==', '@One', '`One`', '%One'],
      ...['One #two', 'One: two', '? One'],
    ),
  },
  {
    of: 'an old wording that is no text',
    at: `${CORRECTIONS}:6`,
    code: 'bad-value',
    message: /^“was” is /,
    attacks: named(
      correction,
      '~',
      'null',
      'true',
      '1911',
      '0x7C4',
      '1911.0',
      '.nan',
      '[One]',
      '{ a: One }',
      '|\n    One',
      '> \n',
    ),
  },
]);
