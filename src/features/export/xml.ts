const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** First line of every XML file. */
export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8"?>';

/** Text for an XML element or a double-quoted attribute. Throws for a character that XML 1.0 cannot hold. */
export function escapeXml(text: string): string {
  const wrong = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u.exec(text);
  if (wrong) throw new RangeError(`“${text}”: character ${wrong.index + 1} is not allowed in XML`);
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
