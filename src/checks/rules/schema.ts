import { keysAt } from '../../model/fields.ts';
import { kindOf } from '../../model/kinds.ts';
import type { Entry } from '../read/content.ts';
import { list, problem, type Problem } from '../report/problem.ts';

/** Fields against their schema: keys, kinds, lengths, statuses, dates. */
export function schemaProblems(entry: Entry): Problem[] {
  const { schema } = kindOf(entry.kind);
  const issues = schema.safeParse(entry.data).error?.issues ?? [];
  return issues.flatMap((issue) => {
    const { path } = issue;
    const field = path.join('.') || entry.id;
    const value = valueAt(entry.data, path);
    const fault = (code: string, reason: string, place = path) =>
      problem(code, entry.file, entry.placeOf(place), reason);
    switch (issue.code) {
      case 'unrecognized_keys':
        return issue.keys.map((key) =>
          fault('unknown-key', `unknown key “${key}”; allowed here: ${list(keysAt(schema, path))}`, [...path, key]),
        );
      case 'invalid_type':
        return [fault(...typeFault(field, issue.expected, value, issue.message))];
      case 'invalid_value': {
        const allowed = list(issue.values.map(String));
        const code = value === undefined ? 'missing-key' : 'bad-value';
        return [fault(code, `“${field}” is ${shown(value)}; allowed: ${allowed}`)];
      }
      default: {
        const named: unknown = issue.code === 'custom' ? issue.params?.['code'] : undefined;
        if (named === undefined && value === undefined) {
          return [fault('missing-key', `“${field}” is missing; ${issue.message}`)];
        }
        const found = named === undefined ? `“${field}” is ${shown(value)}` : `“${field}”`;
        return [fault(typeof named === 'string' ? named : 'bad-value', `${found}: ${issue.message}`)];
      }
    }
  });
}

/** A message of the schema’s own says more than the name of a type. */
function typeFault(field: string, expected: string, found: unknown, message: string): [code: string, reason: string] {
  const wanted = message.startsWith('Invalid input') ? `write ${an(expected)}` : message;
  if (found === undefined) return ['missing-key', `“${field}” is missing; ${wanted}`];
  const kind = found === null ? 'nothing' : Array.isArray(found) ? 'a list' : an(typeof found);
  return ['bad-value', `“${field}” is ${kind}; ${wanted}`];
}

function shown(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object') return 'a map';
  return `“${typeof value === 'string' ? value : JSON.stringify(value)}”`;
}

function an(kind: string): string {
  const names: Record<string, string> = {
    array: 'a list',
    object: 'a map',
    record: 'a map',
    string: 'text',
    boolean: 'true or false',
  };
  return names[kind] ?? `a ${kind}`;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], data);
}
