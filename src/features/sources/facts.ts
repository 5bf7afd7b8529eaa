import type { Messages } from '../../messages/index.ts';
import type { Source } from '../../model/schemas/source.ts';
import { isSameLanguage } from '../../model/scripts.ts';

type Facts = Pick<Source, 'language' | 'stance' | 'url' | 'copy' | 'read'>;

/** What a reader of the edition, in `language`, should know of a source besides its record, as a sentence. */
export function factsOf(
  source: Facts,
  language: string,
  t: Pick<Messages, 'sources' | 'formats' | 'semicolon'>,
): string {
  const { sources, formats, semicolon } = t;
  const parts = [
    isSameLanguage(source.language, language) ? undefined : sources.inLanguage(formats.language(source.language)),
    source.stance,
    source.url ? undefined : source.copy ? sources.noAddress : sources.unknownAddress,
    source.read === 'opening' ? sources.readOpening : sources.readWhole,
  ];
  const sentence = parts.filter((part) => part !== undefined).join(semicolon);
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}
