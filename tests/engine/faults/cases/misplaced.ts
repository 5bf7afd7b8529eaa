import { ARTICLE, EVENTS } from './invalid-content.ts';
import { casesFrom } from './rows.ts';

const files = (...names: string[]) => Object.fromEntries(names.map((name) => [`content/${name}`, 'A.']));

/** Files in folders of another kind. */
export const misplaced = casesFrom('misplaced', [
  [
    'an article in a folder of its own',
    { [ARTICLE]: null, 'content/articles/sub/port.mdx': 'A' },
    'content/articles/sub/port.mdx',
    'unknown-file',
    /rename it to content\/articles\/port\.mdx/,
  ],
  [
    'a folder of drafts',
    files('drafts/a.mdx', 'drafts/b.mdx', 'drafts/c/d.mdx'),
    'content/drafts',
    'unknown-file',
    /which has 3 files/,
  ],
  [
    'a folder in a folder',
    files('notes/old/a.mdx', 'notes/old/b.mdx'),
    'content/notes/old',
    'unknown-file',
    /which has 2 files/,
  ],
  [
    'a note that is the index of a folder of its name',
    { 'content/notes/noon/index.mdx': 'A.' },
    'content/notes/noon/index.mdx',
    'unknown-file',
    /rename it to content\/notes\/noon\.mdx, or remove it$/,
  ],
  [
    'a guide among the notes',
    { 'content/notes/README.md': 'A.' },
    'content/notes/README.md',
    'unknown-file',
    /^nothing reads this file; allowed: /,
  ],
  [
    'nothing but folders',
    Object.fromEntries(
      [
        'articles',
        'factions',
        'figures',
        'notes',
        'corrections.yaml',
        'edition.yaml',
        'events.yaml',
        'sources.yaml',
      ].map((name) => [`content/${name}`, null]),
    ),
    'content',
    'missing-collection',
    /^the folder holds no content; restore it/,
  ],
  [
    'a file of records in a folder of its name',
    { [EVENTS]: null, 'content/events/events.yaml': 'A.' },
    'content/events/events.yaml',
    'unknown-file',
    /^nothing reads this file/,
  ],
]);
