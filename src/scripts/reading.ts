import { textFragment } from '../lib/text-fragment.ts';

const status = document.querySelector<HTMLElement>('#said')!;
const offer = document.querySelector<HTMLAnchorElement>('#offer')!;
const page = document.querySelector<HTMLLinkElement>('link[rel=canonical]')!.href;

const say = (text: string) => (status.textContent = text);

/** Links to places in the page also copy their address. */
document.addEventListener('click', async ({ target }) => {
  const link = (target as Element).closest<HTMLAnchorElement>('.permalink,.copy');
  if (!link) return;
  await navigator.clipboard.writeText(page + link.hash).then(
    () => say('Link copied'),
    () => say('Not copied; see the address bar'),
  );
});

/** Selected words of a paragraph are offered as a link. */
document.addEventListener('selectionchange', () => {
  const selection = getSelection()!;
  const range = selection.rangeCount ? selection.getRangeAt(0) : undefined;
  const paragraph = range?.startContainer.parentElement?.closest('.passage>p');
  const inside = !!paragraph && !selection.isCollapsed && paragraph.contains(range!.endContainer);
  offer.hidden = !inside;
  if (!inside) return;
  const before = new Range();
  before.setStart(paragraph, 0);
  before.setEnd(range!.startContainer, range!.startOffset);
  const start = before.toString().length;
  const text = paragraph.textContent!;
  const end = start + range!.toString().length;
  offer.href = `#${textFragment(paragraph.id, text, start, end, document.body.textContent!)}`;
});

/** The choice of cards is remembered. */
for (const box of document.querySelectorAll<HTMLInputElement>('.switch input')) {
  box.checked = localStorage[box.id] !== 'false';
  box.addEventListener('change', () => (localStorage[box.id] = box.checked));
}

const missing = location.hash.slice(1);
if (missing && !document.getElementById(decodeURIComponent(missing))) say(`There is no passage “${missing}” here`);
