import { getNamedEntry } from '../../edition/entries.ts';
import type { MentionKind } from '../../model/kinds.ts';
import type { Subject } from './structured-data.ts';
import { absoluteUrl } from '../../model/paths.ts';

/** An entry as what its page is about. */
export async function getSubject(kind: MentionKind, id: string, site: URL | undefined): Promise<Subject> {
  const { schemaType, path, data } = await getNamedEntry(kind, id);
  return { schemaType, name: data.name, nativeName: data.nativeName, url: absoluteUrl(path, site) };
}
