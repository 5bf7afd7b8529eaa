/** The printed forms of the lead article, by paper. */
export const pdfFiles = [
  { paper: 'A4', name: 'op-ed-annotated.pdf' },
  { paper: 'Letter', name: 'op-ed-annotated-letter.pdf' },
] as const;

/** Those that this build may link to: all where `OFFER_PDF` is set, as `npm run pdf` does, else none. */
export function offeredPdfs(offer = process.env['OFFER_PDF']): readonly (typeof pdfFiles)[number][] {
  return offer ? pdfFiles : [];
}
