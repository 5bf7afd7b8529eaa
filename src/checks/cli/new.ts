import { hash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseDocument } from 'yaml';
import { describeFields, type FieldDescription } from '../../model/fields.ts';
import { kindNames, kindOf, type KindName } from '../../model/kinds.ts';
import { slugFault } from '../../model/schemas/id.ts';
import { messagesOf } from '../messages.ts';
import { leadOf, readContent } from '../read/content.ts';
import { list } from '../report/problem.ts';
import { expectedHeadings } from '../rules/body.ts';

/** A new entry, and what an editor has to fill in before the build accepts it. */
interface NewEntry {
  file: string;
  /** Text of the file, or the record to put at the end of it. */
  text: string;
  append: boolean;
  gaps: string[];
}

const creatable = kindNames.filter((name) => kindOf(name).format !== 'single');

/**
 * An entry of a kind for the content below `root`, with all required fields, their descriptions beside them, and the
 * headings of its body. `today` is the day of `checked` and the like. Throws for an unknown kind, for what is not an id, and where the entry exists.
 */
export function newEntry(root: string, kind: string | undefined, id: string | undefined, today: string): NewEntry {
  const known = creatable.find((name) => name === kind);
  if (!known) {
    const found = `found the kind “${kind ?? ''}”`;
    throw new Error(`${found}; allowed: npm run new -- KIND ID, where KIND is ${list(creatable)}`);
  }
  const fault = slugFault(id ?? '');
  if (id === undefined || fault) throw new Error(`“${id ?? ''}” is not an id; ${fault}`);
  return kindOf(known).format === 'map' ? newRecord(root, known, id, today) : newFile(root, known, id, today);
}

function newRecord(root: string, kind: KindName, id: string, today: string): NewEntry {
  const file = `content/${kindOf(kind).collection}.yaml`;
  const before = existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : '';
  const document = parseDocument(before);
  if (document.has(id)) throw new Error(`${file} has a record “${id}” already; choose another id`);
  const { lines, gaps } = writeFields(kind, new Map([['date', kind === 'correction' ? today : '']]));
  const text = `\n${id}:\n${lines.map((line) => `  ${line}\n`).join('')}`;
  const isEmpty = /^\{\}\s*$/m.test(before);
  return { file, text: isEmpty ? before.replace(/^\{\}\s*$/m, text.trimStart()) : text, append: !isEmpty, gaps };
}

function newFile(root: string, kind: KindName, id: string, today: string): NewEntry {
  const file = `content/${kindOf(kind).collection}/${id}.mdx`;
  if (existsSync(join(root, file))) throw new Error(`${file} exists already; choose another id`);
  const article = kind === 'article' ? readText(root, id) : undefined;
  const known = new Map([
    ['checked', today],
    ['sha256', article?.sha256 ?? ''],
    ['title', article?.title ?? ''],
    ['author', article?.author ?? ''],
  ]);
  const { lines, gaps } = writeFields(kind, known);
  const [least, most] = kindOf(kind).bodyWords ?? [];
  const body = article?.body ?? headingLines(root, kind).join('\n');
  return {
    file,
    text: `---\n${lines.join('\n')}\n---\n\n${body}`,
    append: false,
    gaps: [
      ...gaps,
      ...(least === undefined
        ? []
        : [`a body of ${least} to ${most} words, each sentence followed by <Cite id="…" />`]),
      ...(kind === 'note' ? [`the words it is on: <Claim note="${id}">…</Claim> in an article`] : []),
      ...(kindOf(kind).mention ? [`its mentions in an article: [words](${kind}:${id})`] : []),
      ...(article ? ['sections around the paragraphs: <Section id="…" title="…"> … </Section>'] : []),
    ],
  };
}

/** The headings that a body of a kind has in this edition; none where there is no edition or article yet. */
function headingLines(root: string, kind: KindName): string[] {
  const content = readContent(root);
  const [messages, published] = [messagesOf(content), leadOf(content)?.fields?.published];
  return messages && published ? expectedHeadings(kind, published, messages).map((heading) => `## ${heading}\n`) : [];
}

/** Fields as lines of YAML: those required first, with `known` values; the optional ones as comments. */
function writeFields(kind: KindName, known: ReadonlyMap<string, string>) {
  const fields = describeFields(kindOf(kind).schema);
  const required = fields.filter((field) => field.required);
  const optional = fields.filter((field) => !field.required && field.name !== 'formerIds');
  const gaps = required.filter(({ name }) => !known.get(name));
  return {
    lines: [
      ...required.map((field) => `${field.name}: ${known.get(field.name) || `# ${help(field)}`}`),
      ...optional.map((field) => `# ${field.name}: ${help(field)}`),
    ],
    gaps: gaps.map((field) => `${field.name}: ${help(field)}`),
  };
}

function help({ description, choices, type }: FieldDescription): string {
  const form = { array: ' (a list: [a, b])', boolean: ' (true or false)' }[type] ?? '';
  return description + form + (choices.length > 0 ? `: ${list(choices)}` : '');
}

/** Byline, headline, paragraphs and SHA-256 of the text file that an article is written from. */
function readText(root: string, id: string) {
  const file = `content/articles/${id}.txt`;
  if (!existsSync(join(root, file))) throw new Error(`${file} does not exist; put the text there first, byte for byte`);
  const text = readFileSync(join(root, file), 'utf8');
  const [author = '', title = '', ...paragraphs] = text.split('\n\n');
  const sha256 = hash('sha256', text);
  return { author: JSON.stringify(author), title: JSON.stringify(title), sha256, body: `${paragraphs.join('\n\n')}\n` };
}

if (import.meta.main) {
  const [kind, id] = process.argv.slice(2);
  try {
    const { file, text, append, gaps } = newEntry('.', kind, id, new Date().toISOString().slice(0, 10));
    mkdirSync(dirname(file), { recursive: true });
    if (append) appendFileSync(file, text);
    else writeFileSync(file, text);
    console.log(
      `${file} is written. Fill in:\n${gaps.map((gap) => `  ${gap}\n`).join('')}Then: npm run build, and when it passes, npm run lock`,
    );
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
