import { isoDate } from '../../model/dates.ts';
import type { DescribedPage } from './structured-data.ts';

/**
 * The `<meta>` names and contents by which reference managers read a page of the editors’: Dublin Core, of which Zotero
 * takes title, creator, day and publisher; reader views know the creator by its older name alone. Throws a RangeError
 * for a date that is not EDTF.
 */
export function dublinCore({
  title,
  editors,
  siteName,
  language,
  modified,
}: Pick<DescribedPage, 'title' | 'editors' | 'siteName' | 'language' | 'modified'>): [string, string][] {
  return [
    ['dcterms.title', title],
    ...editors.names.map((name): [string, string] => ['dc.creator', name]),
    ['dcterms.publisher', siteName],
    ['dcterms.language', language],
    ...(modified === undefined ? [] : [['dcterms.date', isoDate(modified)] as [string, string]]),
  ];
}
