import { messagesFor } from '../../src/messages/index.ts';

/** The words of the interface in English, for a text that is called a column. */
export const t = messagesFor({
  language: 'en',
  noun: { one: 'column', other: 'columns', the: 'the column' },
  labels: {},
});
