import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** What a site can be published without, but hardly should be: each as a sentence that says what to do. */
export function unsetWarnings(root: string, env: Record<string, string | undefined>): string[] {
  const edition = parse(readFileSync(join(root, 'content/edition.yaml'), 'utf8')) as { contact?: string };
  return [
    ...(edition.contact
      ? []
      : [
          'content/edition.yaml has no “contact”, so the pages have no address for reports of errors; ' +
            'write contact: mailto:NAME@HOST, or the address of an issue form',
        ]),
    ...(env['SITE_URL']
      ? []
      : [
          'SITE_URL is not set, so the addresses in pages, feeds and citations begin with https://example.org; ' +
            'build with SITE_URL=https://HOST',
        ]),
  ];
}
