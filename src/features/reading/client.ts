import { textFragment } from './text-fragment.ts';

const page = document;
const find = <E extends HTMLElement>(selector: string) => page.querySelector<E>(selector)!;
/** Elements that have an id are properties of the window (https://html.spec.whatwg.org/multipage/nav-history-apis.html#named-access-on-the-window-object). */
const { notice, share, preview } = window as unknown as Record<'notice' | 'preview', HTMLElement> & {
  share: HTMLAnchorElement;
};
let timer: ReturnType<typeof setTimeout>;

/** Reports in words that the page has for it. */
const say = (words: 'ok' | 'no' | 'lost', place?: string) => () =>
  (notice.innerText = notice.dataset[words]!.replace('%', place!));

/**
 * Links to places in the page also copy their address. Those that name the page itself (`./#…`) would load it again
 * where its address is another, in a saved copy or with a query, so they lose its name when they are followed. They show a
 * card and scroll nowhere: where a list of notes closes above them, the page is moved back by its height.
 */
onclick = ({ target }) => {
  const link = (target as Element).closest<HTMLAnchorElement>('[href^="."],[href^="#"]');
  if (link) {
    link.href = link.hash;
    // A sign that closes a card is gone by then, and its place is 0.
    setTimeout((top: number) => scrollBy(0, link.offsetTop && link.offsetTop - top), 0, link.offsetTop);
    if (link.matches('.anchor,.copy'))
      navigator.clipboard
        // Of the canonical link, whose relation alone begins so.
        .writeText(find<HTMLLinkElement>('[rel^=c]').href + link.hash)
        .then(say('ok'), say('no'));
  }
};

/** Selected words of a paragraph are offered as a link. */
page.onselectionchange = () => {
  const selection = getSelection()!;
  const paragraph = selection.anchorNode?.parentElement?.closest('p[id]') as HTMLElement;
  if (!(share.hidden = selection.isCollapsed || !paragraph?.contains(selection.focusNode))) {
    const range = selection.getRangeAt(0).cloneRange();
    const length = `${range}`.length;
    range.setStart(paragraph, 0);
    const end = `${range}`.length;
    share.href = `#${textFragment(paragraph.id, paragraph.textContent, end - length, end, page.body.textContent)}`;
  }
};

/**
 * A later mention shows the card of the first, half a second after it is pointed at or reached by key. Not on `mouseover`:
 * a page that scrolls to what has the focus passes under a pointer that rests.
 */
const showPreview = ({ target }: Event) => {
  const link = (target as Element).closest<HTMLAnchorElement>('a[id]:not([class])');
  clearTimeout(timer);
  if (preview.contains(target as Node)) return;
  timer = setTimeout(() => {
    preview.hidePopover();
    if (!link) return;
    preview.innerHTML = find(link.hash).innerHTML;
    preview.showPopover({ source: link });
  }, 500);
};
addEventListener('focusin', (onmousemove = showPreview));

/* `:target` will not do: a page that comes with a transition may get its target after its script. */
const place = location.hash.slice(1);
if (place && !find(`[id="${place}"]`)) say('lost', place)();
