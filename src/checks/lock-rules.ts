import { entriesOf, type Content } from './content.ts';
import { liveIds, LOCK, readLock } from './lock.ts';
import { list, type Problem } from './problem.ts';

/** Every address of a page stands once, and none that was ever public is lost: it is live, or an alias leads on from it. */
export function lockProblems(content: Content): Problem[] {
  const live = liveIds(content);
  const aliases = aliasesOf(content);
  return [...duplicateIds(content, live), ...lostIds(content, live, aliases), ...badAliases(content, live, aliases)];
}

function duplicateIds(content: Content, live: Record<string, string[]>): Problem[] {
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

type Aliases = Map<string, Record<string, string>>;

function aliasesOf(content: Content): Aliases {
  return new Map(
    entriesOf(content, 'articles').map(({ id, data }) => {
      const aliases = (data as { aliases?: unknown }).aliases;
      return [
        `articles/${id}`,
        aliases !== null && typeof aliases === 'object' ? (aliases as Record<string, string>) : {},
      ];
    }),
  );
}

function lostIds(content: Content, live: Record<string, string[]>, aliases: Aliases): Problem[] {
  return Object.entries(readLock(content.root)).flatMap(([page, ids]) => {
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

function badAliases(content: Content, live: Record<string, string[]>, aliases: Aliases): Problem[] {
  return entriesOf(content, 'articles').flatMap(({ id, file, lineOf }) => {
    const page = `articles/${id}`;
    const ids = live[page] ?? [];
    return Object.entries(aliases.get(page) ?? {}).flatMap(([old, target]): Problem[] => {
      const place = { file, line: lineOf(['aliases', old]) };
      if (ids.includes(old)) {
        return [
          {
            ...place,
            code: 'alias-shadows',
            message: `the alias “${old}” is the id of something that stands here; remove the alias`,
          },
        ];
      }
      if (ids.includes(target)) return [];
      const near = ids.filter((other) => other.split('-')[0] === target.split('-')[0]);
      return [
        {
          ...place,
          code: 'alias-nowhere',
          message: `the alias “${old}” leads to “${target}”, which does not exist; allowed: ${list(near)}`,
        },
      ];
    });
  });
}
