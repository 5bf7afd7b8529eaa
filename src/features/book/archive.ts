import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import { mediaTypes } from '../../model/media-types.ts';

/** Earliest time that a ZIP file can give, in any time zone, so that two builds are the same. */
const SAME_EACH_TIME = { mtime: new Date(1980, 0, 1), mode: 0o100644, forceDosTimestamp: true };

const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
  <rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/**
 * Packs the files of a book, by their names in its folder, as EPUB 3.3 §4.2 (OCF) wants them: `mimetype` first and
 * stored. The same files give the same bytes.
 */
export async function packBook(files: ReadonlyMap<string, string | Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const zip = new ZipFile();
  zip.addBuffer(Buffer.from(mediaTypes.book), 'mimetype', { ...SAME_EACH_TIME, compress: false });
  const entries = new Map<string, string | Uint8Array>([['META-INF/container.xml', CONTAINER]]);
  for (const [name, content] of files) entries.set(`EPUB/${name}`, content);
  for (const [name, content] of entries) {
    zip.addBuffer(Buffer.from(content as string), name, { ...SAME_EACH_TIME, compressionLevel: 9 });
  }
  zip.end();
  return new Uint8Array(await buffer(zip.outputStream));
}
