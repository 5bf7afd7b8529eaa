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

/** Texts, such as ids or names, each once. */
export function distinct(text: z.ZodString) {
  return z.array(text).superRefine((texts, context) => {
    const times = new Map<string, number>();
    for (const [index, each] of texts.entries()) {
      times.set(each, (times.get(each) ?? 0) + 1);
      // The second time says it; further ones add nothing.
      if (times.get(each) !== 2) continue;
      context.addIssue({ code: 'custom', path: [index], message: `“${each}” is listed already; list it once` });
    }
  });
}
