import { siteName } from './navigation.ts';

/** Those who write the notes, cards and pages, as machine-readable descriptions name them. */
export const editors = `The editors of ${siteName}`;
