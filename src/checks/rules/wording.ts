import { directionIn, foreignLetters } from '../../model/scripts.ts';
import { messagesOf } from '../messages.ts';
import { entriesOf, type Content } from '../read/content.ts';
import type { Entry } from '../read/entry.ts';
import { problem, type Problem } from '../report/problem.ts';
import { passagesOf, type Passage, type Prose } from './passages.ts';

interface Rule {
  code: string;
  pattern: RegExp;
  reason: (found: string) => string;
  /** What the rule does not look at. */
  allowed?: RegExp;
  /** Words that the rule is not for. */
  spares?: readonly Prose[];
  /** True for a rule on bodies alone. */
  inBodies?: true;
  /** True if the words of a body are not what they seem where something is found in it. */
  spoils?: true;
}

/** Markup of HTML and of other dialects of Markdown, which means nothing here. */
const FOREIGN_MARKUP: readonly RegExp[] = [
  // Links, footnotes and citations of other programs.
  /\]\(|[([](?:figure|faction|place|note):[^()[\]]*[)\]]|\[[[!@^]|\]\[|\[[^\]\n]*(?<!\w)@\w/,
  // Emphasis, deletion, highlights, code, mathematics.
  /\*|(?<!\w)_(?=\w)|(?<=\w)_(?!\w)|~~|==|\^|\+\+\w[^+]*\+\+|`|\$[a-z\\][^\s$]*\$|\\/,
  // Dashes, comments, names of pictures.
  /--|%%|(?<![\w:]):[a-z][\w+-]*:(?![\w:])/,
  // Blocks: containers, headings, definitions, rows of a table without a line below its heads; roles.
  /^:::|^#{2,6}(?=\S)|[a-z] : |^\||\| \||(?<![\w:]):[a-z][\w-]*\[/,
  // Ends of elements, and characters by their names.
  /\/>|<\/?[a-z][^<>]*>|&(?:[a-z]\w*|#\w+);|&(?:amp|lt|gt|quot|nbsp|shy|copy|#\d+|#x[\da-f]+)\b/,
];

/** In bodies, before all other rules. */
const LEFT_MARKUP: Rule = {
  code: 'markup',
  pattern: new RegExp(FOREIGN_MARKUP.map(({ source }) => source).join('|'), 'i'),
  reason: (found) => `“${found}” is malformed Markdown and would be shown as it is; correct or remove it`,
  inBodies: true,
  spoils: true,
};

/** Whatever else is in such a word, it is no word. */
const LONG_WORD: Rule = {
  code: 'long-word',
  pattern: /[^\s\uE000]{200}/u,
  reason: (found) => `a word of more than 200 letters, “${found.slice(0, 20)}…”; it fits on no line; break it up`,
  spoils: true,
};

/** Rules for every edition. */
const GENERAL: readonly Rule[] = [
  {
    code: 'straight-quote',
    pattern: /["']/,
    reason: (found) => `a straight quotation mark ${found}; write “ ” ‘ ’`,
  },
];

/** A rule on words in another script than that of the edition’s language. */
function unmarkedScript(language: string): Rule {
  return {
    code: 'unmarked-script',
    pattern: foreignLetters(language),
    reason: (found) => `${unmarkedReason(found)}, in a field transliterate it`,
    spares: ['foreign'],
  };
}

/** Why words in letters of another script are at fault. */
export function unmarkedReason(found: string): string {
  return `“${found}” without its language; in a text write <bdi lang="TAG" dir="${directionIn(found)}">…</bdi> with the tag of its language`;
}

/**
 * The editors’ words, in bodies and fields: house rules, typographic quotation marks, and words in another script
 * marked. Each rule reports the first fault of a field or block. Articles are not the editors’ words, their fields are.
 */
export function wordingProblems(content: Content): Problem[] {
  const t = messagesOf(content);
  const rules = [...houseRules(content), ...GENERAL, ...(t ? [unmarkedScript(t.locale)] : [])];
  const foreign = t && foreignLetters(t.locale);
  const titles = foreign ? entriesOf(content, 'source').flatMap((entry) => titleProblems(entry, foreign)) : [];
  const passages = content.entries.flatMap((entry) =>
    passagesOf(entry).map((passage) => ({ file: entry.file, passage })),
  );
  const marks = new Set<string>();
  const found = passages.flatMap(({ file, passage }) => {
    const left = problemsOf(LEFT_MARKUP, file, passage);
    // One mark may have been meant to end in another paragraph.
    if (left.length > 0) return left.filter(({ reason }) => marks.size < marks.add(`${file} ${reason}`).size);
    const long = problemsOf(LONG_WORD, file, passage);
    return long.length > 0 ? long : rules.flatMap((rule) => problemsOf(rule, file, passage));
  });
  const wide = wideRules(content, found, passages.length);
  const codes = new Set(wide.map(({ code }) => code));
  return [...wide.map(({ fault }) => fault), ...found.filter(({ ruleId }) => !codes.has(String(ruleId))), ...titles];
}

/** House rules that find something in most passages, which is a fault of the rule. */
function wideRules(content: Content, found: readonly Problem[], passages: number) {
  return entriesOf(content, 'edition').flatMap(({ file, fields, placeOf }) =>
    (fields?.houseRules ?? []).flatMap(({ code, pattern }, index) => {
      const times = found.filter(({ ruleId }) => ruleId === code).length;
      if (times <= passages / 2) return [];
      const reason = `the pattern “${pattern}” is found in ${times} of ${passages} passages; match only what must not be written`;
      return [{ code, fault: problem('bad-value', file, placeOf(['houseRules', index, 'pattern']), reason) }];
    }),
  );
}

/** A title of another script names its language. */
function titleProblems({ file, fields, placeOf }: Entry<'source'>, foreign: RegExp): Problem[] {
  const [found] = (fields?.titleLang === undefined && foreign.exec(fields?.title ?? '')) || [];
  if (found === undefined) return [];
  const reason = `“${found}” in a title without its language; write “titleLang: TAG” with the tag of its language`;
  return [problem('unmarked-script', file, placeOf(['title']), reason)];
}

/** The rules that the edition has for its own words. */
function houseRules(content: Content): Rule[] {
  const rules = entriesOf(content, 'edition').flatMap(({ fields }) => fields?.houseRules ?? []);
  return rules.map(({ code, pattern, except, message }) => ({
    code,
    pattern: new RegExp(pattern, 'iu'),
    reason: (found) => `found “${found}”; ${message}`,
    ...(except !== undefined && { allowed: new RegExp(except, 'giu') }),
    spares: ['quoted', 'foreign'],
  }));
}

function problemsOf(rule: Rule, file: string, passage: Passage): Problem[] {
  const { code, pattern, reason, allowed, spares, inBodies, spoils } = rule;
  if (spares?.includes(passage.prose) || (inBodies && !passage.placeIn)) return [];
  const found = pattern.exec(
    allowed ? passage.text.replace(allowed, (spared) => ' '.repeat(spared.length)) : passage.text,
  );
  if (!found) return [];
  const place = passage.placeIn?.(found.index) ?? passage.place;
  return [problem(code, file, place, reason(found[0]), spoils && passage.placeIn ? [file] : [])];
}
