import { fieldsOf } from '../../model/fields.ts';
import { kindOf, type KindName } from '../../model/kinds.ts';

/** An entry that may have terms for the index. */
interface IndexedEntry {
  kind: KindName;
  id: string;
  data: unknown;
  /** MDX; left out for entries without a body. */
  body?: string | undefined;
}

/** A term as it was found. */
export interface Term {
  text: string;
  /** True for the name of a person, which an index turns round: `Calder, Ines`. */
  person: boolean;
  /** Language of a form in another script, BCP 47. */
  lang?: string;
  /** What an index sorts the name by, where it is not the last word. */
  sortName?: string;
  /** True for the entry’s own name or title. */
  own: boolean;
}

const FOREIGN = /<bdi\s[^>]*?lang=["']([\w-]+)["'][^>]*>([^<]+)<\/bdi>/g;

/** Every term of an entry, each once: the fields that its schema marks for the index, and foreign words in its body. */
export function termsOf({ kind, data, body = '' }: IndexedEntry): Term[] {
  const { lang, sortName, original } = data as {
    lang?: string;
    sortName?: string;
    original?: { language: string };
  };
  const inFields = fieldsOf(kindOf(kind).schema, data).flatMap(({ index, value, path }): Term[] => {
    if (!index) return [];
    const own = path.length === 1 && (path[0] === 'name' || path[0] === 'title');
    const native = index === 'native' ? (lang ?? original?.language) : undefined;
    return [
      {
        text: value,
        person: index === 'person',
        own,
        ...(native && { lang: native }),
        ...(own && sortName && { sortName }),
      },
    ];
  });
  const inBody = [...body.matchAll(FOREIGN)].map(([, language = '', text = '']): Term => ({
    text: text.replace(/\s+/g, ' ').trim(),
    person: false,
    own: false,
    lang: language,
  }));
  return [...new Map([...inBody, ...inFields.reverse()].map((term) => [term.text, term])).values()];
}
