import { partPath } from '../../model/site-paths.ts';

const article = { path: '' };

/** The forms in which an article is printed, each with its address below the path of the article. */
export const printedForms = [
  { form: 'text-only', name: 'op-ed-text', address: `${partPath(article, 'print')}#text-only` },
  { form: 'with-notes', name: 'op-ed-annotated', address: '' },
  { form: 'everything', name: 'op-ed-everything', address: `${partPath(article, 'print')}#everything` },
  { form: 'worksheet', name: 'op-ed-worksheet', address: partPath(article, 'worksheet') },
] as const;

export type PrintedForm = (typeof printedForms)[number]['form'];

/** A printed form on one paper; `name` is that of its file below the path of the article. */
interface PdfFile {
  form: PrintedForm;
  address: string;
  paper: 'A4' | 'Letter';
  name: string;
}

/** All printed forms of an article, each on every paper. */
export const pdfFiles: readonly PdfFile[] = printedForms.flatMap(({ name, ...form }) => [
  { ...form, paper: 'A4', name: `${name}.pdf` },
  { ...form, paper: 'Letter', name: `${name}-letter.pdf` },
]);

/**
 * The files of a form that this build may link to: those of all papers where `OFFER_PDF` is set, as `npm run pdf` does,
 * else none.
 */
export function offeredPdfs(form: PrintedForm, offer = process.env['OFFER_PDF']): readonly PdfFile[] {
  return offer ? pdfFiles.filter((file) => file.form === form) : [];
}
