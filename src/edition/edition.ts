import { messagesFor, type Messages } from '../messages/index.ts';
import type { Edition } from '../model/schemas/edition.ts';
import { getRequiredEntry } from './entries.ts';
import { once } from './once.ts';

/** What `content/edition.yaml` says. */
export const getEdition = once(async (): Promise<Edition> => (await getRequiredEntry('edition', 'edition')).data);

/** The words of the interface in the edition’s language. */
export const getMessages = once(async (): Promise<Messages> => messagesFor(await getEdition()));

/** Each of those who write the notes, cards and pages; all of them under one name where the edition names nobody. */
async function getEditorNames(): Promise<string[]> {
  const { editors, name } = await getEdition();
  return editors.length > 0 ? editors : [(await getMessages()).editorsOf(name)];
}

/** The same for descriptions that tell people from others. */
export async function getDescribedEditors() {
  const { editors } = await getEdition();
  const schemaType = editors.length > 0 ? ('Person' as const) : ('Organization' as const);
  return { names: await getEditorNames(), schemaType };
}

/** Those who write the notes, cards and pages, as machine-readable descriptions name them. */
export async function getEditors(): Promise<string> {
  return (await getMessages()).formats.list(await getEditorNames());
}
