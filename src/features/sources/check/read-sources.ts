import { parseDocument } from 'yaml';
import { z } from 'astro/zod';
import { source, type Source } from '../../../model/schemas/source.ts';

/** What the tool needs of a record with an address. */
export interface LinkedSource {
  id: string;
  url: string;
  title: string;
  date: string | undefined;
  archive: Source['archive'];
}

const records = z.record(z.string(), z.unknown());

/** The records of a `sources.yaml` that have an address, in their order. Throws for YAML and records with faults. */
export function readSources(text: string): { linked: LinkedSource[]; ids: string[] } {
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error) throw new Error(error.message);
  const found = Object.entries(records.parse(document.toJS() ?? {}));
  const linked = found.flatMap(([id, record]): LinkedSource[] => {
    const { data, error } = source.safeParse(record);
    if (!data) {
      const fault = error.issues.map(({ path, message }) => `“${path.join('.')}”: ${message}`)[0];
      throw new Error(`the record “${id}” has faults, which npm run build lists: ${fault}`);
    }
    const { url, title, date, archive } = data;
    return url === undefined ? [] : [{ id, url, title, date, archive }];
  });
  return { linked, ids: found.map(([id]) => id) };
}
