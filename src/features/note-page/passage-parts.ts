import type { Mark, Paragraph } from '../../markup/outline.ts';

/** A paragraph cut at the words of a note and at the sentences that hold them; together the parts are its text. */
interface PassageParts {
  /** What comes before the sentence, and its space. */
  before: string;
  /** The sentence, up to the words. */
  lead: string;
  words: string;
  /** The rest of the sentence. */
  tail: string;
  after: string;
}

/** The parts of a paragraph around the words of a note, which may reach over several sentences. */
export function passageParts(
  { text, sentences }: Pick<Paragraph, 'text' | 'sentences'>,
  { start, text: words }: Pick<Mark, 'start' | 'text'>,
): PassageParts {
  const end = start + words.length;
  const holding = sentences.filter((sentence) => sentence.start < end && sentence.end > start);
  const from = Math.min(start, ...holding.map((sentence) => sentence.start));
  const to = Math.max(end, ...holding.map((sentence) => sentence.end));
  return {
    before: text.slice(0, from),
    lead: text.slice(from, start),
    words,
    tail: text.slice(end, to),
    after: text.slice(to),
  };
}
