import { CHARACTERS, NAMES, SNIPPETS, VALUES } from './material.ts';
import type { Random } from './random.ts';

/** Content by the paths of its files. */
export type Files = ReadonlyMap<string, string>;

/** One change to content. */
export interface Mutation {
  name: string;
  /** The file that is changed. */
  file: string;
  /** The line in it where the change then is; undefined where the whole file is put there, taken away or exchanged. */
  line: number | undefined;
  /** The new text of each changed file; null for one that is gone. */
  changes: Map<string, string | null>;
}

type Mutate = (random: Random, files: Files, file: string, source: string) => Omit<Mutation, 'name'> | undefined;

const lineAt = (source: string, offset: number) => source.slice(0, offset).split('\n').length;
const changed = (file: string, line: number | undefined, source: string) => ({
  file,
  line,
  changes: new Map([[file, source]]),
});

function splice(file: string, source: string, start: number, end: number, put: string) {
  return changed(file, lineAt(source, start), source.slice(0, start) + put + source.slice(end));
}

/** Changes to one of the places in which `pattern` is found. */
const atMatch =
  (pattern: RegExp, put: (random: Random, match: RegExpExecArray, files: Files) => string): Mutate =>
  (random, files, file, source) => {
    const matches = [...source.matchAll(pattern)];
    if (matches.length === 0) return undefined;
    const match = random.pick(matches);
    return splice(file, source, match.index, match.index + match[0].length, put(random, match, files));
  };

const atLine =
  (put: (random: Random, line: string, next: string) => string): Mutate =>
  (random, _, file, source) => {
    const lines = source.split('\n');
    const index = random.below(lines.length - 1);
    const [line = '', next = ''] = lines.slice(index, index + 2);
    const made = put(random, line, next).split('\n');
    lines.splice(index, 2, ...made);
    const first = made.findIndex((each, at) => each !== '' && each !== [line, next][at]);
    return changed(file, index + 1 + Math.max(0, first), lines.join('\n'));
  };

const insert =
  (material: readonly string[]): Mutate =>
  (random, _, file, source) => {
    const start = random.below(source.length);
    return splice(file, source, start, start, random.pick(material));
  };

const idOf = (file: string) => file.replace(/^.*\//, '').replace(/\.\w+$/, '');

const move =
  (keep: boolean): Mutate =>
  (random, files, file, source) => {
    if (file.endsWith('.json')) return undefined;
    const to = file.replace(/[^/]*$/, random.pick(NAMES).replace('ID', idOf(file)));
    if (files.has(to)) return undefined;
    return { file: to, line: undefined, changes: new Map([[to, source], ...(keep ? [] : [[file, null] as const])]) };
  };

const FIELD = /^( *(?:- )?)([\w-]+):( .*)?$/gm;
const ID = /(?<=id="|note="|figure:|faction:|note:)[\w-]+/g;

const mutations: Record<string, Mutate> = {
  'remove a character': atMatch(/[^\n]/g, () => ''),
  'double a character': atMatch(/[^\n]/g, (_, [found]) => found + found),
  'swap two characters': atMatch(/[^\n]{2}/g, (_, [found]) => `${found[1]}${found[0]}`),
  'insert a character': insert(CHARACTERS),
  'replace a character': atMatch(/[^\n]/g, (random) => random.pick(CHARACTERS)),
  'insert an entity': atMatch(/ /g, (random) => ` &#${random.pick(CHARACTERS).codePointAt(0)};`),
  'insert a snippet': insert(SNIPPETS),
  'insert a block': atLine((random, line, next) => `${line}\n\n${random.pick(SNIPPETS)}\n\n${next}`),
  'remove a word': atMatch(/\S+/g, () => ''),
  'remove a line': atLine((_, __, next) => next),
  'double a line': atLine((_, line, next) => `${line}\n${line}\n${next}`),
  'swap two lines': atLine((_, line, next) => `${next}\n${line}`),
  'join two lines': atLine((_, line, next) => line + next),
  'indent a line': atLine((random, line, next) => `${random.pick([' ', '  ', '\t'])}${line}\n${next}`),
  'replace a value': atMatch(FIELD, (random, [, indent, key]) => `${indent}${key}: ${random.pick(VALUES)}`),
  'remove a value': atMatch(FIELD, (_, [, indent, key]) => `${indent}${key}:`),
  'misspell a key': atMatch(FIELD, (_, [, indent, key = '', value = '']) => `${indent}${key.slice(0, -1)}:${value}`),
  'rename a key': atMatch(FIELD, (random, [, indent, , value = '']) => `${indent}${random.pick(VALUES)}:${value}`),
  'add a key': atMatch(
    FIELD,
    (random, [found, indent = '']) => `${found}\n${indent.replace('-', ' ')}extra: ${random.pick(VALUES)}`,
  ),
  'misspell an id': atMatch(ID, (_, [found]) => found.slice(0, -1)),
  'replace an id': atMatch(ID, (random, _, files) => idOf(random.pick([...files.keys()]))),
  'remove a tag': atMatch(/<\/?\w[^<>]*>/g, () => ''),
  'double a tag': atMatch(/<\/?\w[^<>]*>/g, (_, [found]) => found + found),
  'remove an attribute': atMatch(/ \w+="[^"]*"/g, () => ''),
  'double an attribute': atMatch(/ \w+="[^"]*"/g, (_, [found]) => found + found),
  'cut a file off': (random, _, file, source) => {
    const end = random.below(source.length);
    return splice(file, source, end, source.length, '');
  },
  'empty a file': (_, __, file) => changed(file, undefined, ''),
  'remove a file': (_, __, file) => ({ file, line: undefined, changes: new Map([[file, null]]) }),
  'rename a file': move(false),
  'copy a file': move(true),
  'take the text of another file': (random, files, file) =>
    changed(file, undefined, files.get(random.pick([...files.keys()])) ?? ''),
};

/** Makes one change to content, the same for the same state of `random`. */
export function mutate(random: Random, files: Files): Mutation {
  for (;;) {
    const name = random.pick(Object.keys(mutations));
    const file = random.pick([...files.keys()]);
    const source = files.get(file) ?? '';
    const made = mutations[name]?.(random, files, file, source);
    if (made && made.changes.get(file) !== source) return { name, ...made };
  }
}
