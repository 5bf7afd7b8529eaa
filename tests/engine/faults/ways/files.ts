import { ARTICLE, TEXT, NOTE, SOURCES, type Way } from './way.ts';

export const files: Way[] = [
  {
    name: 'no content at all',
    changes: { content: null },
    at: 'content',
    code: 'missing-collection',
    message: /^the folder does not exist; it holds all that the site says/,
  },
  {
    name: 'a missing folder',
    changes: { 'content/notes': null },
    at: 'content/notes',
    code: 'missing-collection',
    message: /^the folder does not exist; every collection needs a folder with at least one entry: content\/articles, /,
  },
  {
    name: 'an empty folder',
    changes: { [NOTE]: null },
    at: 'content/notes',
    code: 'missing-collection',
    message: /^the folder holds no \.mdx file; every collection needs a folder with at least one entry/,
  },
  {
    name: 'no text of an article',
    changes: { [TEXT]: null },
    at: TEXT,
    code: 'missing-text',
    message: /^the text file of the article does not exist; put the text there, byte for byte$/,
  },
  {
    name: 'no sources',
    changes: { [SOURCES]: null },
    at: SOURCES,
    code: 'missing-collection',
    message: /^the file does not exist; it holds a map from ids to records$/,
  },
  ...[NOTE, ARTICLE, SOURCES, TEXT].flatMap((file): Way[] => [
    {
      name: `a file of nought bytes: ${file}`,
      changes: { [file]: '' },
      at: file,
      code: 'empty-file',
      message: /^the file is empty; bring its content back, or remove it$/,
    },
    {
      name: `UTF-16: ${file}`,
      changes: { [file]: Buffer.from('\uFEFFWork stopped.', 'utf16le') },
      at: file,
      code: 'bad-encoding',
      message: /^the file is in UTF-16 or no text; save it as UTF-8$/,
    },
    {
      name: `Latin-1: ${file}`,
      changes: { [file]: Buffer.from('---\ncaf\xe9\n', 'latin1') },
      at: file,
      code: 'bad-encoding',
      message: /^the file is not in UTF-8 from line 2 on; save it as UTF-8$/,
    },
    {
      name: `5 MB: ${file}`,
      changes: { [file]: Buffer.alloc(5_000_000, 'day ') },
      at: file,
      code: 'too-large',
      message: /^the file has 5000000 bytes; at most 1000000 are allowed; divide it, or remove what is no text$/,
    },
  ]),
  {
    name: 'a folder in the place of a file',
    changes: { 'content/notes/folder.mdx/a.txt': 'A.' },
    at: 'content/notes/folder.mdx',
    code: 'unreadable',
    message: /^cannot be read \(EISDIR\); a file that everybody may read is needed here$/,
  },
];
