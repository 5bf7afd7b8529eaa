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
    'a file of records in a folder of its name',
    { [EVENTS]: null, 'content/events/events.yaml': 'A.' },
    'content/events/events.yaml',
    'unknown-file',
    /^nothing reads this file/,
  ],
]);
