import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, parse, parseDocument, stringify, type Document } from 'yaml';
import type { Archive } from './archive.ts';

/** A copy of the page at `url`, for the record of this id. */
export interface Copy {
  id: string;
  url: string;
  archive: Archive;
}

export interface Insertion {
  text: string;
  /** Ids of the records that have a copy now. */
  written: string[];
  /** Records that are not written so that a line can be put below the address. */
  left: { id: string; reason: string }[];
}

/**
 * A `sources.yaml` with a field `archive` below the `url` of each record in `copies`. Lines are inserted and nothing else
 * changes: comments, order, quotation marks and line ends stay. Throws if the result would not say the same.
 */
export function insertArchives(text: string, copies: readonly Copy[]): Insertion {
  const document = parseDocument(text);
  const places = copies.map((copy) => ({ copy, place: placeFor(document, text, copy) }));
  const found = places.flatMap(({ copy, place }) => (typeof place === 'string' ? [] : [{ copy, ...place }]));
  const result = found
    .toSorted((a, b) => b.end - a.end)
    .reduce((rest, { copy, end, indent }) => {
      const lineBreak = rest.startsWith('\r\n', end) ? '\r\n' : '\n';
      return rest.slice(0, end) + linesFor(copy.archive, lineBreak + indent) + rest.slice(end);
    }, text);
  const written = found.map(({ copy }) => copy);
  verify(text, result, written);
  return {
    text: result,
    written: written.map(({ id }) => id),
    left: places.flatMap(({ copy: { id }, place }) => (typeof place === 'string' ? [{ id, reason: place }] : [])),
  };
}

/** Offset of the end of the line with the address, before its line break, and the indent; or why there is none. */
function placeFor(document: Document, text: string, { id, url }: Copy): { end: number; indent: string } | string {
  const record: unknown = document.get(id, true);
  if (!isMap(record) || record.flow) return 'the record is not written with a line for each field';
  if (record.has('archive')) return 'the record now has a copy';
  if (record.get('url') !== url) return 'the address of the record has changed';
  const { key, value } = record.items.find((pair) => isScalar(pair.key) && pair.key.value === 'url') ?? {};
  const keyStart = isScalar(key) ? key.range?.[0] : undefined;
  const valueEnd = isScalar(value) && !value.type?.startsWith('BLOCK') ? value.range?.[1] : undefined;
  const indent = text.slice(text.lastIndexOf('\n', keyStart) + 1, keyStart);
  if (valueEnd === undefined || indent.trim() !== '') return 'the address is not written on a line of its own';
  const [rest = ''] = /^[^\r\n]*/.exec(text.slice(valueEnd)) ?? [];
  return { end: valueEnd + rest.length, indent };
}

/** The lines below another, each after its line break and indent. */
function linesFor({ url, date }: Archive, start: string): string {
  const lines = ['archive:', `  url: ${stringify(url, { lineWidth: 0 }).trim()}`, `  date: "${date}"`];
  return lines.map((line) => start + line).join('');
}

function verify(before: string, after: string, copies: readonly Copy[]): void {
  const wanted = new Map(Object.entries(parse(before) as Record<string, object>));
  for (const { id, archive } of copies) wanted.set(id, { ...wanted.get(id), archive });
  if (!isDeepStrictEqual(new Map(Object.entries(parse(after) as object)), wanted))
    throw new Error('the copies cannot be inserted without changing other fields');
}
