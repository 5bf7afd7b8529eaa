import type { Messages } from '../../messages/index.ts';
import type { Source } from '../../model/schemas/source.ts';

/**
 * Where else a publication can be read. CSL has an archive and a location in it, which styles print and Zotero keeps,
 * but no day for them; so the note has the day, and the address for formats that have no field for either.
 */
export function copies(
  { copy, archive }: Pick<Source, 'copy' | 'archive'>,
  { sources, formats }: Pick<Messages, 'sources' | 'formats'>,
) {
  const address = archive && new URL(archive.url).href;
  const sentences = [
    copy && sources.copy(copy),
    archive && `${sources.archived(formats.date(archive.date))}: ${address}`,
  ].filter((sentence) => sentence !== undefined);
  return {
    archive: archive && archiveName(archive.url),
    archive_location: address,
    note: sentences.length === 0 ? undefined : sentences.join(' '),
  };
}

function archiveName(url: string): string {
  const { hostname } = new URL(url);
  return /(?:^|\.)archive\.org$/.test(hostname) ? 'Internet Archive' : hostname;
}
