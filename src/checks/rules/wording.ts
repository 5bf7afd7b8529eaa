import type { Content, Entry } from '../read/content.ts';
import type { Problem } from '../report/problem.ts';
import { blocksOf, editorsEntries } from '../read/prose.ts';

interface Line {
  text: string;
  line: number | undefined;
  /** Collection and key, `sources.title`; left out in a body. */
  field?: string;
}

interface Rule {
  code: string;
  pattern: RegExp;
  message: (found: string) => string;
  /** What the rule does not look at. */
  allowed?: RegExp;
  /** Fields that the rule spares. */
  spares?: readonly string[];
}

/** Ids, addresses, a name in its own script, and the article’s words, which stay as they are. */
const NOT_PROSE = new Set(
  'figure deathOf faction figures factions sources bornSources diedSources entry url copy nativeName inColumn'.split(
    ' ',
  ),
);

const RULES: readonly Rule[] = [
  {
    code: 'unquoted-regime',
    pattern: /\bregimes?\b/i,
    message: (found) => `“${found}” outside quotation; say “state”, “authorities” or “system”, or quote the column`,
    allowed: /“[^“”]*”|\bregime change\b/gi,
    // Both are the words of another: a label is the word that somebody uses. `as` may be an office, so it is not spared.
    spares: ['figures.label', 'sources.title'],
  },
  {
    code: 'straight-quote',
    pattern: /["']/,
    message: (found) => `a straight quotation mark ${found}; write “ ” ‘ ’`,
  },
  {
    code: 'unmarked-script',
    pattern: /\p{Script_Extensions=Arabic}+/u,
    message: (found) =>
      `“${found}” without its language; in a body write <bdi lang="fa" dir="rtl">…</bdi> (or lang="ar"), in a field Latin letters`,
    // `titleLang` tells the language of a title.
    spares: ['sources.title'],
  },
];

/**
 * The editors’ own words, in bodies and fields: neutral of the word “regime” outside curly quotes, with typographic
 * quotation marks, and with words in Persian or Arabic marked. Each rule tells the first fault of a field or block.
 */
export function wordingProblems(content: Content): Problem[] {
  return editorsEntries(content).flatMap((entry) =>
    [...fieldLines(entry, entry.data, []), ...blocksOf(entry)].flatMap((line) =>
      RULES.flatMap((rule) => problemsOf(rule, entry.file, line)),
    ),
  );
}

function problemsOf({ code, pattern, message, allowed, spares }: Rule, file: string, line: Line): Problem[] {
  if (line.field !== undefined && spares?.includes(line.field)) return [];
  const found = pattern.exec(allowed ? line.text.replace(allowed, '') : line.text)?.[0];
  return found === undefined ? [] : [{ code, file, line: line.line, message: message(found) }];
}

function fieldLines(entry: Entry, value: unknown, path: readonly PropertyKey[]): Line[] {
  if (typeof value === 'string') {
    const key = path.findLast((step) => typeof step === 'string');
    return [{ text: value, line: entry.lineOf(path), field: `${entry.collection}.${String(key)}` }];
  }
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    NOT_PROSE.has(key) ? [] : fieldLines(entry, inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
