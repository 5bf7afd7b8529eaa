import { parseDate } from '../../model/dates.ts';
import type { Name } from '../../model/schemas/name.ts';

export type CslType = 'article-newspaper' | 'webpage' | 'report' | 'entry-encyclopedia';

/** A date to its own precision: year, month and day, or the first of them. */
export interface CslDate {
  'date-parts': [number[]];
  circa?: true;
}

/** The part of a CSL-JSON item (csl-data.json, CSL 1.0.2) that this site has facts for. */
export interface CslItem {
  id: string;
  type: CslType;
  title: string;
  author?: Name[] | undefined;
  'container-title'?: string | undefined;
  publisher?: string | undefined;
  issued?: CslDate | undefined;
  language: string;
  URL?: string | undefined;
  /** Name of the web archive that has a copy, and the address of the copy there. */
  archive?: string | undefined;
  archive_location?: string | undefined;
  note?: string | undefined;
}

/** A date (EDTF) in CSL-JSON. Throws a RangeError for one that `parseDate` does not take. */
export function cslDate(edtf: string): CslDate {
  const { year, month, day, approximate } = parseDate(edtf);
  const parts = [year, month, day].filter((part) => part !== undefined);
  return { 'date-parts': [parts], ...(approximate && { circa: true }) };
}

/** A date as ISO 8601 writes it, without “about”. */
export function isoParts({ 'date-parts': [parts] }: CslDate): string {
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** Where styles print both fields, the name is in one of them only, so that it is not printed twice. */
export function outlet(type: CslType, name: string): Pick<CslItem, 'container-title' | 'publisher'> {
  if (type === 'article-newspaper') return { 'container-title': name, publisher: name };
  return type === 'report' ? { publisher: name } : { 'container-title': name };
}
