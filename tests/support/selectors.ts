/** Selectors of the parts of a page that several tests look at. */
export const parts = {
  /** The author’s paragraphs. */
  paragraph: '.passage > p',
  /** Mentions of entries of all kinds. */
  mention: '.passage > p a[data-n]:not(.numbered)',
  /** Words and empty links that lead to a note. */
  noteLink: '.passage > p .numbered',
  /** Cards of figures, factions and notes. */
  card: '.card',
  noteCard: '.card.note',
  entityCard: '.card:not(.note)',
  /** Names of figures and factions on their cards. */
  cardName: '.card > .number + a',
  /** Everything in the margins. */
  margin: '.card',
  section: '.section',
  cited: '.cite a:not(.place)',
} as const;
