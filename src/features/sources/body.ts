import type { Root } from 'hast';
import { getMessages } from '../../edition/edition.ts';
import { getNotePaths } from '../../edition/notes.ts';
import { bodyElements } from '../../markup/bodies.ts';
import { citedInText } from '../../markup/references.ts';
import { entryPath, type KindName } from '../../model/kinds.ts';
import { withBase } from '../../model/paths.ts';
import { citation, getCited } from './cited.ts';

/**
 * The body of an entry as elements of a page. `sourceAddress` gives the addresses of sources; they are on the page of all
 * sources by default.
 */
export async function getBody(
  kind: KindName,
  { id, body = '' }: { id: string; body?: string | undefined },
  sourceAddress?: (id: string) => string,
): Promise<Root> {
  const { semicolon } = await getMessages();
  const cited = new Map(
    await Promise.all(
      citedInText(body).map(
        async (source) => [source, await getCited(source, `${kind}:${id}`, sourceAddress)] as const,
      ),
    ),
  );
  const paths = await getNotePaths();
  return bodyElements(body, {
    addressOf: (kind, id) => withBase(kind === 'note' ? (paths.get(id) ?? '') : entryPath(kind, id)),
    cite: (ids) => [
      citation(
        ids.flatMap((source) => cited.get(source) ?? []),
        semicolon,
      ),
    ],
  });
}
