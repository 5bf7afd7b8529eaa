import type { z } from 'astro/zod';
import { keysAt } from '../../../model/fields.ts';
import { kindOf } from '../../../model/kinds.ts';
import type { Entry } from '../../read/entry.ts';
import { list, problem, type Problem } from '../../report/problem.ts';
import { MANY, type Renamed } from './renamed.ts';
import { shown, valueAt, withArticle } from './values.ts';

type Issue = z.core.$ZodIssue;

/** The problems that an issue of a schema means, with what was found and what is allowed. */
export function issueProblems(entry: Entry, issue: Issue, renamed: readonly Renamed[]): Problem[] {
  const { path } = issue;
  const field = path.join('.') || entry.id;
  const value = valueAt(entry.data, path);
  const fault = (code: string, reason: string, place = path) => problem(code, entry.file, entry.placeOf(place), reason);
  switch (issue.code) {
    case 'unrecognized_keys': {
      const keys = list(keysAt(kindOf(entry.kind).schema, path));
      const [first = ''] = issue.keys;
      if (issue.keys.length > MANY) {
        const reason = `${issue.keys.length} unknown keys, the first of them “${first}”; allowed here: ${keys}`;
        return [fault('unknown-key', reason, [...path, first])];
      }
      return issue.keys.map((key) => {
        const help = helpWith(renamed.find((each) => each.path === path && each.key === key));
        return fault('unknown-key', `unknown key “${key}”; ${help}allowed here: ${keys}`, [...path, key]);
      });
    }
    case 'invalid_type':
      return [fault(...typeFault(field, issue.expected, value, issue.message))];
    case 'invalid_key': {
      const rule = issue.message === 'Invalid key in record' ? issue.issues[0]?.message : issue.message;
      return [fault('bad-value', `the key “${String(path.at(-1))}”: ${rule}`)];
    }
    case 'invalid_value': {
      const code = value === undefined ? 'missing-key' : 'bad-value';
      return [fault(code, `“${field}” is ${shown(value)}; allowed: ${list(issue.values.map(String))}`)];
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
}

function helpWith(renamed: Renamed | undefined): string {
  if (!renamed) return '';
  const { path, key, meant } = renamed;
  if (meant.at(-1) !== key) return `did you mean “${String(meant.at(-1))}”? `;
  const map = meant.slice(0, -1).join('.');
  return `${map === '' ? 'it belongs to the entry itself' : `“${map}” lacks it`}; indent it ${meant.length > path.length + 1 ? 'more' : 'less'}; `;
}

/** A message of the schema’s own says more than the name of a type. */
function typeFault(field: string, expected: string, found: unknown, message: string): [code: string, reason: string] {
  const wanted = message.startsWith('Invalid input') ? `write ${withArticle(expected)}` : message;
  if (found === undefined) return ['missing-key', `“${field}” is missing; ${wanted}`];
  const kind = found === null ? 'nothing' : Array.isArray(found) ? 'a list' : withArticle(typeof found);
  return ['bad-value', `“${field}” is ${kind}; ${wanted}`];
}
