import type { z } from 'astro/zod';
import { article } from '../../model/schemas/article.ts';
import { correction } from '../../model/schemas/correction.ts';
import { event } from '../../model/schemas/event.ts';
import { faction } from '../../model/schemas/faction.ts';
import { figure } from '../../model/schemas/figure.ts';
import { note } from '../../model/schemas/note.ts';
import { source } from '../../model/schemas/source.ts';
import { site } from '../../model/schemas/site.ts';
import { slug } from '../../model/schemas/common.ts';
import type { Content, Entry } from '../read/content.ts';
import { list, type Problem } from '../report/problem.ts';

const schemas: Record<Entry['collection'], z.ZodType> = {
  articles: article,
  figures: figure,
  factions: faction,
  notes: note,
  sources: source,
  events: event,
  corrections: correction,
  site,
};

/** Fields against their schemas: keys, kinds, lengths, statuses, dates. */
export function schemaProblems(content: Content): Problem[] {
  return content.entries.flatMap((entry) => [...idProblems(entry), ...fieldProblems(entry)]);
}

function idProblems({ id, file, lineOf }: Entry): Problem[] {
  if (slug.safeParse(id).success) return [];
  return [
    {
      code: 'bad-id',
      file,
      line: lineOf([]),
      message: `the id “${id}” is not one; ${slug.safeParse(id).error?.issues[0]?.message}`,
    },
  ];
}

function fieldProblems(entry: Entry): Problem[] {
  const schema = schemas[entry.collection];
  const result = schema.safeParse(entry.data);
  return (result.error?.issues ?? []).flatMap((issue) => {
    const problem = { file: entry.file, line: entry.lineOf(issue.path) };
    const field = issue.path.join('.') || entry.id;
    const value = valueAt(entry.data, issue.path);
    switch (issue.code) {
      case 'unrecognized_keys':
        return issue.keys.map((key) => ({
          ...problem,
          line: entry.lineOf([...issue.path, key]),
          code: 'unknown-key',
          message: `unknown key “${key}”; allowed here: ${list(allowedKeys(schema, issue.path))}`,
        }));
      case 'invalid_type':
        return [{ ...problem, ...typeMessage(field, issue.expected, value) }];
      case 'invalid_value':
        return [
          {
            ...problem,
            code: value === undefined ? 'missing-key' : 'bad-value',
            message: `“${field}” is ${shown(value)}; allowed: ${list(issue.values.map(String))}`,
          },
        ];
      default: {
        const named = issue.code === 'custom' ? issue.params?.['code'] : undefined;
        if (named === undefined && value === undefined) {
          return [{ ...problem, code: 'missing-key', message: `“${field}” is missing; ${issue.message}` }];
        }
        const code = String(named ?? 'bad-value');
        const found = named === undefined ? `“${field}” is ${shown(value)}` : `“${field}”`;
        return [{ ...problem, code, message: `${found}: ${issue.message}` }];
      }
    }
  });
}

function typeMessage(field: string, expected: string, found: unknown) {
  if (found === undefined) return { code: 'missing-key', message: `“${field}” is missing; write ${an(expected)}` };
  const kind = found === null ? 'nothing' : Array.isArray(found) ? 'a list' : an(typeof found);
  return { code: 'bad-value', message: `“${field}” is ${kind}; write ${an(expected)}` };
}

function shown(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  return typeof value === 'object' ? 'a map' : `“${String(value)}”`;
}

function an(kind: string): string {
  const names: Record<string, string> = { array: 'a list', object: 'a map', string: 'text', boolean: 'true or false' };
  return names[kind] ?? `a ${kind}`;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], data);
}

/** Keys that the object at `path` may have, read off the schema. */
function allowedKeys(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let current: unknown = schema;
  for (const key of [...path, undefined]) {
    current = unwrap(current);
    if (key === undefined) break;
    const { shape, element } = current as { shape?: Record<PropertyKey, unknown>; element?: unknown };
    current = typeof key === 'number' ? element : shape?.[key];
  }
  return Object.keys((current as { shape?: object }).shape ?? {});
}

function unwrap(schema: unknown): unknown {
  let current = schema as { def?: { innerType?: unknown; type?: string } };
  while (current.def?.innerType) current = current.def.innerType as typeof current;
  return current;
}
