import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Style rather than validity: both spellings are HTML.
    'void-style': 'off',
    'doctype-style': 'off',
    // The build leaves no line ends to care for.
    'no-trailing-whitespace': 'off',
    // Titles hold the column’s own long headline.
    'long-title': 'off',
  },
});

/** What html-validate finds in a file, each as `line:column rule message`. */
export async function htmlMessages(file: string): Promise<string[]> {
  const { results } = await validator.validateFile(file);
  const messages = results.flatMap(({ messages }) => messages);
  return messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId} ${message}`);
}
