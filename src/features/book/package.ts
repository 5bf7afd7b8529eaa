import { directionOf } from '../../model/scripts.ts';
import { escapeXml, xmlDeclaration } from '../export/xml.ts';

/** Words of the package with their language, BCP 47. */
export interface Words {
  text: string;
  language: string;
}

/** What the package says of the book. */
export interface BookMetadata {
  identifier: string;
  title: Words;
  authors: readonly Words[];
  editors: Words;
  publisher: Words;
  /** Languages of the book, that of the text first. */
  languages: readonly string[];
  /** Day or month of the text’s publication, as far as it is certain. */
  date: string;
  /** When the edition was last changed, `2026-11-26T00:00:00Z`. */
  modified: string;
  source: string;
  rights: Words;
  description: Words;
  subjects: readonly Words[];
  /** How the book can be read, in a sentence. */
  accessibility: Words;
}

/** A file of the book. */
export interface BookItem {
  id: string;
  file: string;
  type: 'application/xhtml+xml' | 'text/css' | 'image/png';
  properties?: 'nav' | 'cover-image';
}

const FEATURES = [
  'alternativeText',
  'displayTransformability',
  'readingOrder',
  'structuralNavigation',
  'tableOfContents',
  'unlocked',
];

/** The package document (EPUB 3.3 §5): metadata, files, and the documents among them in reading order. */
export function packageDocument(book: BookMetadata, items: readonly BookItem[], language: string): string {
  const words = (name: string, { text, language }: Words, id = '') =>
    `<dc:${name}${id && ` id="${id}"`} xml:lang="${language}" dir="${directionOf(language)}">${escapeXml(text)}</dc:${name}>`;
  const role = (id: string, code: string) =>
    `<meta refines="#${id}" property="role" scheme="marc:relators">${code}</meta>`;
  const access = (property: string, value: string) => `<meta property="schema:${property}">${value}</meta>`;
  const documents = items.filter(({ type }) => type === 'application/xhtml+xml');
  return [
    xmlDeclaration,
    `<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="book" xml:lang="${language}" dir="${directionOf(language)}">`,
    '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">',
    `<dc:identifier id="book">${escapeXml(book.identifier)}</dc:identifier>`,
    words('title', book.title),
    ...book.authors.flatMap((author, index) => [
      words('creator', author, `author-${index + 1}`),
      role(`author-${index + 1}`, 'aut'),
    ]),
    words('contributor', book.editors, 'editors'),
    role('editors', 'ann'),
    ...book.languages.map((each) => `<dc:language>${each}</dc:language>`),
    words('publisher', book.publisher),
    `<dc:date>${book.date}</dc:date>`,
    `<dc:source>${escapeXml(book.source)}</dc:source>`,
    words('rights', book.rights),
    words('description', book.description),
    ...book.subjects.map((subject) => words('subject', subject)),
    `<meta property="dcterms:modified">${book.modified}</meta>`,
    ...['textual', 'visual'].map((mode) => access('accessMode', mode)),
    access('accessModeSufficient', 'textual'),
    ...FEATURES.map((feature) => access('accessibilityFeature', feature)),
    access('accessibilityHazard', 'none'),
    `<meta property="schema:accessibilitySummary" xml:lang="${book.accessibility.language}" dir="${directionOf(book.accessibility.language)}">${escapeXml(book.accessibility.text)}</meta>`,
    '<meta name="cover" content="cover-picture"/>',
    '</metadata>',
    '<manifest>',
    ...items.map(
      ({ id, file, type, properties }) =>
        `<item id="${id}" href="${file}" media-type="${type}"${properties ? ` properties="${properties}"` : ''}/>`,
    ),
    '</manifest>',
    `<spine page-progression-direction="${directionOf(language)}">`,
    ...documents.map(({ id }) => `<itemref idref="${id}"/>`),
    '</spine>',
    '</package>',
    '',
  ].join('\n');
}
