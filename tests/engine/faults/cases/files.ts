import { ARTICLE, TEXT, NOTE, SOURCES, type InvalidContent } from './invalid-content.ts';

export const files: InvalidContent[] = [
  {
    name: 'no content at all',
    changes: { content: null },
    at: 'content',
    code: 'missing-collection',
    message: /^the folder does not exist; it holds everything that the site says/,
  },
  {
    name: 'a missing folder',
    changes: { 'content/notes': null },
    at: 'content/notes',
    code: 'missing-collection',
    message: /^the folder does not exist; write at least one entry, content\/notes\/ID\.mdx$/,
  },
  {
    name: 'an empty folder',
    changes: { [NOTE]: null },
    at: 'content/notes',
    code: 'missing-collection',
    message: /^the folder holds no \.mdx file; write at least one entry, content\/notes\/ID\.mdx$/,
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
    message:
      /^the file does not exist; it holds a map from ids to records; write \{\} there if there is nothing to record$/,
  },
  ...[NOTE, ARTICLE, SOURCES, TEXT].flatMap((file): InvalidContent[] => [
    {
      name: `an empty file: ${file}`,
      changes: { [file]: '' },
      at: file,
      code: 'empty-file',
      message: /^the file is empty; restore its content, or (?:remove it|write \{\} if there is nothing to record)$/,
    },
    {
      name: `UTF-16: ${file}`,
      changes: { [file]: Buffer.from('\uFEFFWork stopped.', 'utf16le') },
      at: file,
      code: 'bad-encoding',
      message: /^the file is in UTF-16; save it as UTF-8$/,
    },
    {
      name: `Latin-1: ${file}`,
      changes: { [file]: Buffer.from('---\ncaf\xe9\n', 'latin1') },
      at: `${file}:2`,
      code: 'bad-encoding',
      message: /^the file is not in UTF-8 from line 2 on; save it as UTF-8$/,
    },
    {
      name: `5 MB: ${file}`,
      changes: { [file]: Buffer.alloc(5_000_000, 'day ') },
      at: file,
      code: 'too-large',
      message: /^the file has 5000000 bytes; at most (?:25|100)0000 are allowed; split it, or remove what is not text$/,
    },
  ]),
  {
    name: 'a folder in the place of a file',
    changes: { 'content/notes/folder.mdx/a.txt': 'A.' },
    at: 'content/notes/folder.mdx',
    code: 'unreadable',
    message: /^this is not a file; allowed here: a text file$/,
  },
  {
    name: 'a note with another ending',
    changes: { 'content/notes/noon.md': 'A.' },
    at: 'content/notes/noon.md',
    code: 'unknown-file',
    message: /^nothing reads this file; rename it to content\/notes\/noon\.mdx, or remove it$/,
  },
  {
    name: 'a figure in a folder of its own',
    changes: { 'content/figures/more/cole.mdx': 'A.' },
    at: 'content/figures/more/cole.mdx',
    code: 'unknown-file',
    message: /^nothing reads this file; rename it to content\/figures\/cole\.mdx, or remove it$/,
  },
  {
    name: 'a text of no article',
    changes: { 'content/articles/quay.txt': 'A.' },
    at: 'content/articles/quay.txt',
    code: 'unknown-file',
    message: /^there is no content\/articles\/quay\.mdx that this is the text of; write it, or remove the text$/,
  },
  ...['notes/noon.mdx~', 'notes/noon.mdx.bak', 'notes/#noon.mdx#', 'ids.lock.yaml', 'Events.yaml', 'notes.yaml'].map(
    (file): InvalidContent => ({
      name: `a file that nothing reads: ${file}`,
      changes: { [`content/${file}`]: 'A.' },
      at: `content/${file}`,
      code: 'unknown-file',
      message: /^nothing reads this file; /,
    }),
  ),
  {
    name: 'an edition with another ending',
    changes: { 'content/edition.yml': 'name: A' },
    at: 'content/edition.yml',
    code: 'unknown-file',
    message: /^nothing reads this file; allowed: .*content\/edition\.yaml/,
  },
];
