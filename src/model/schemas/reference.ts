import { z } from 'astro/zod';

/** Id of an entry of another kind; the checks make sure that it exists. `kind` is a name in the registry of kinds. */
export function ref(kind: string) {
  return z.string().meta({ ref: kind });
}

/** Ids of records in `sources.yaml`; every fact has at least one. */
export const sourceIds = refs('source').min(1, 'name at least one source');

/** Ids of entries of another kind, each once. */
export function refs(kind: string) {
  return distinct(ref(kind));
}

/** Texts, such as ids or names, or maps, each once. */
export function distinct<T extends z.ZodString | z.ZodObject | z.ZodUnion>(item: T, error?: string) {
  return z.array(item, error).superRefine((items, context) => {
    const times = new Map<string, number>();
    for (const [index, each] of items.entries()) {
      const key = JSON.stringify(each);
      times.set(key, (times.get(key) ?? 0) + 1);
      // The second time says it; further ones add nothing.
      if (times.get(key) !== 2) continue;
      const message =
        typeof each === 'string'
          ? `“${each}” is listed already; list it once`
          : 'the same as another one; write it once';
      context.addIssue({ code: 'custom', path: [index], message });
    }
  });
}
