import { entriesOf, type Content } from '../read/content.ts';
import { aliasProblems, type Aliases } from './alias.ts';
import { liveIds, LOCK, readLock, type Lock } from '../lock.ts';
import type { Problem } from '../report/problem.ts';

/** Every address of a page stands once, and none that was ever public is lost: it is live, or an alias leads on from it. */
export function lockProblems(content: Content): Problem[] {
  const live = liveIds(content);
  const aliases = aliasesOf(content);
  const recorded = readLock(content.root);
  return [
    ...duplicateIds(content, live),
    ...('lock' in recorded ? lostIds(recorded.lock, live, aliases) : [recorded.problem]),
    ...aliasProblems(content, live, aliases),
  ];
}

function duplicateIds(content: Content, live: Lock): Problem[] {
  return entriesOf(content, 'articles').flatMap(({ id, file }) => {
    const ids = live[`articles/${id}`] ?? [];
    const first = new Map(ids.map((each, index) => [each, index] as const).reverse());
    const twice = ids.filter((each, index) => first.get(each) !== index);
    // A note on two places is told by its own rule.
    const ofNotes = new Set(
      twice.filter((each) => each.startsWith('words-')).map((each) => each.replace('words-', 'note-')),
    );
    return twice
      .filter((each) => !each.startsWith('words-') && !ofNotes.has(each))
      .map((each) => ({
        code: 'duplicate-id',
        file,
        message: `the address “#${each}” stands twice in the page; give the section another id, or rename the figure, faction or note`,
      }));
  });
}

function aliasesOf(content: Content): Aliases {
  return new Map(
    entriesOf(content, 'articles').map(({ id, data }) => {
      const aliases = (data as { aliases?: unknown }).aliases;
      return [
        `articles/${id}`,
        Object.fromEntries(
          Object.entries(aliases ?? {}).filter((alias): alias is [string, string] => typeof alias[1] === 'string'),
        ),
      ];
    }),
  );
}

function lostIds(lock: Lock, live: Lock, aliases: Aliases): Problem[] {
  return Object.entries(lock).flatMap(([page, ids]) => {
    const kept = new Set([...(live[page] ?? []), ...Object.keys(aliases.get(page) ?? {})]);
    const isArticle = page.startsWith('articles/');
    const keep = isArticle
      ? `in content/${page}.mdx write “aliases:” with “OLD: NEW” to keep it`
      : 'bring the entry back, since its address is linked to';
    return ids
      .filter((id) => !kept.has(id))
      .map((id) => ({
        code: 'lost-id',
        file: LOCK,
        message: `the public id “${id}” of ${page} is gone; ${keep.replace('OLD', id)}; before the first publication remove it from this file`,
      }));
  });
}
