import { messagesFor, type Messages } from '../messages/index.ts';
import type { Edition } from '../model/schemas/edition.ts';
import { getRequiredEntry } from './entries.ts';
import { once } from './once.ts';

/** What `content/edition.yaml` says. */
export const getEdition = once(async (): Promise<Edition> => (await getRequiredEntry('edition', 'edition')).data);

/** The words of the interface in the edition’s language. */
export const getMessages = once(async (): Promise<Messages> => messagesFor(await getEdition()));

/** Those who write the notes, cards and pages: each by name, or all under one name where the edition names nobody. */
export async function getDescribedEditors() {
  const { editors, name } = await getEdition();
  if (editors.length > 0) return { names: editors, schemaType: 'Person' as const };
  return { names: [(await getMessages()).editorsOf(name)], schemaType: 'Organization' as const };
}

/** The same in one line, as machine-readable descriptions name them. */
export async function getEditors(): Promise<string> {
  return (await getMessages()).formats.list((await getDescribedEditors()).names);
}
