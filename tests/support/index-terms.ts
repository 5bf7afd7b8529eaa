import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fieldsOf, idsIn } from './content.ts';

interface Fields {
  name?: string;
  nativeName?: string;
  transliteration?: string;
  sortName?: string;
  alternateNames?: string[];
  inColumn?: string | string[];
  title?: string;
  author?: string | string[];
  original?: { title: string };
  roles?: { role: string }[];
  labels?: { label: string }[];
  members?: { name?: string; as: string }[];
}

/** What an index has to hold of the content below `root`, read without the code under test. */
export function termsIn(root: string): { place: string; forms: string[] }[] {
  const folders = ['articles', 'figures', 'factions', 'notes'] as const;
  return folders.flatMap((folder) =>
    idsIn(root, folder).flatMap((id) => {
      const file = join(root, 'content', folder, `${id}.mdx`);
      const fields = fieldsOf(file) as Fields;
      const plain = [
        fields.title,
        fields.nativeName,
        fields.transliteration,
        fields.original?.title,
        ...[fields.inColumn ?? []].flat(),
        ...(fields.roles ?? []).map(({ role }) => role),
        ...(fields.labels ?? []).map(({ label }) => label),
        ...(fields.members ?? []).map((member) => member.as),
        ...(folder === 'articles' ? [] : foreignWords(readFileSync(file, 'utf8'))),
      ];
      const persons = [
        fields.name,
        ...(fields.alternateNames ?? []),
        ...[fields.author ?? []].flat(),
        ...(fields.members ?? []).map(({ name }) => name),
      ];
      return [...plain, ...persons].flatMap((text) =>
        text === undefined
          ? []
          : [{ place: `${folder}/${id}`, forms: [text, turned(text, fields.sortName), turned(text)] }],
      );
    }),
  );
}

function foreignWords(source: string): string[] {
  return [...source.matchAll(/<bdi [^>]+>([^<]+)<\/bdi>/g)].map(([, words = '']) => words.replace(/\s+/g, ' '));
}

/** The family name first, in either kind of comma. */
function turned(name: string, last = name.split(' ').at(-1) ?? ''): string {
  return `${last}, ${name.slice(0, -last.length).trim()}`;
}
