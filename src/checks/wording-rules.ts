import type { Content, Entry } from './content.ts';
import type { Problem } from './problem.ts';
import { blocksOf, editorsEntries } from './prose.ts';

interface Line {
  text: string;
  line: number | undefined;
}

/** Fields that hold another’s words or no prose at all. */
const NOT_PROSE = new Set(['nativeName', 'url', 'inColumn', 'label', 'as', 'title', 'copy', 'sources', 'date']);

const RULES = [
  {
    code: 'unquoted-regime',
    pattern: /\bregime\b/i,
    message: (found: string) =>
      `“${found}” outside quotation; say “state”, “authorities” or “system”, or quote the column`,
    strip: (text: string) => text.replace(/“[^“”]*”/g, '').replace(/\bregime change\b/gi, ''),
  },
  {
    code: 'straight-quote',
    pattern: /["']/,
    message: (found: string) => `a straight quotation mark ${found}; write “ ” ‘ ’`,
    strip: (text: string) => text,
  },
  {
    code: 'unmarked-script',
    pattern: /[\u0600-\u06FF]+/,
    message: (found: string) =>
      `“${found}” without its language; write <bdi lang="fa" dir="rtl">…</bdi> (or lang="ar")`,
    strip: (text: string) => text,
  },
];

/** The editors’ own words: neutral of the word “regime”, with typographic quotes and marked scripts. */
export function wordingProblems(content: Content): Problem[] {
  return editorsEntries(content).flatMap((entry) =>
    linesOf(entry).flatMap(({ text, line }) =>
      RULES.flatMap(({ code, pattern, message, strip }) => {
        const found = pattern.exec(strip(text))?.[0];
        return found === undefined ? [] : [{ code, file: entry.file, line, message: message(found) }];
      }),
    ),
  );
}

function linesOf(entry: Entry): Line[] {
  return [...fieldLines(entry, entry.data, []), ...blocksOf(entry)];
}

function fieldLines(entry: Entry, value: unknown, path: PropertyKey[]): Line[] {
  if (typeof value === 'string') return [{ text: value, line: entry.lineOf(path) }];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const prose = entry.collection === 'notes' || entry.collection === 'events' ? key === 'title' : false;
    if (NOT_PROSE.has(key) && !prose) return [];
    return fieldLines(entry, inner, [...path, Array.isArray(value) ? Number(key) : key]);
  });
}
