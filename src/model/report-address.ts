/**
 * Where an error is reported, with the page filled in: `contact` is a mailto address, which gets a subject and a body, or
 * the address of an issue form, which gets `title` and `body`, the names that GitHub reads. What
 * `contact` has in its own query stays.
 */
export function reportAddress(contact: string, { subject, body }: { subject: string; body: string }): string {
  const fields = contact.startsWith('mailto:') ? { subject, body } : { title: subject, body };
  const query = Object.entries(fields).map(
    ([name, text]) =>
      `${name}=${encodeURIComponent(contact.startsWith('mailto:') ? text.replaceAll('\n', '\r\n') : text)}`,
  );
  const [address = '', fragment] = contact.split('#');
  const joined = [address, query.join('&')].join(address.includes('?') ? '&' : '?');
  return fragment === undefined ? joined : `${joined}#${fragment}`;
}
