/** Signs of a regular expression that matter here: escapes and classes, starts of groups, ends of them, and what repeats. */
const TOKEN = /\\.|\[(?:\\.|[^\]\\])*\]|\((?:\?(?:<?[=!]|<\w+>|[\w-]*:))?|\)|\||[*+?]|\{\d+(?:,\d*)?\}/gs;

/** Each further part that can be of any length multiplies the time by the length of the text. */
const MOST_REPEATS = 2;

/** The machine that finds patterns has no room for some that are longer. */
const MOST_CHARACTERS = 2_000;

/** Every character of ASCII, among which a pattern has to find something, if it finds anything. */
const SAMPLE = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');

/**
 * True for a regular expression that ends soon on every text: a group that repeats holds nothing that repeats, is
 * optional or a choice, as in `(a+)+` and `(a|aa)+`, and few parts are of any length.
 */
export function isPattern(source: string): boolean {
  if (source.length > MOST_CHARACTERS) return false;
  try {
    new RegExp(source, 'giu');
  } catch {
    return false;
  }
  const groups = [false];
  let repeats = 0;
  let closed = false;
  for (const [token] of source.matchAll(TOKEN)) {
    const isRepeat = /^[*+{]/.test(token);
    if (closed && isRepeat) return false;
    closed = false;
    if (token.startsWith('(')) groups.push(false);
    else if (token === ')') {
      closed = groups.pop() ?? false;
      groups[groups.length - 1] ||= closed;
    } else if (isRepeat || token === '?' || token === '|') groups[groups.length - 1] = true;
    if (/^(?:[*+]|\{\d+,\})$/.test(token)) repeats++;
  }
  return repeats <= MOST_REPEATS;
}

/** True for a regular expression that is found all over any text. */
export function findsAll(source: string): boolean {
  return ['Words', '14 more words, “of any kind”.'].every((text) => {
    const left = text.replace(new RegExp(source, 'giu'), '');
    return !/[\p{L}\p{N}]/u.test(left);
  });
}

/** True for a regular expression that is found where nothing is written, before or between characters. */
export function findsNothing(source: string): boolean {
  return ['', SAMPLE].some((text) => [...text.matchAll(new RegExp(source, 'giu'))].some(([found]) => found === ''));
}
