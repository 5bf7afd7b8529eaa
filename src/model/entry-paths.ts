import { kinds, type PathKind } from './kinds.ts';

/** Address of an entry below the base path. */
export function entryPath(kind: PathKind, id: string): string {
  return kinds[kind].path(id);
}
