import { textFragment } from './text-fragment.ts';

const find = <E extends HTMLElement>(selector: string) => document.querySelector<E>(selector)!;
const status = find('#notice');
const share = find<HTMLAnchorElement>('#share');
const preview = find('#preview');

const say = (text: string) => (status.textContent = text);

/** Links to places in the page also copy their address. */
window.onclick = ({ target }) => {
  const link = (target as Element).closest<HTMLAnchorElement>('.permalink,.copy');
  if (link)
    navigator.clipboard.writeText(find<HTMLLinkElement>('[rel=canonical]').href + link.hash).then(
      () => say(status.dataset['copied']!),
      () => say(status.dataset['failed']!),
    );
};

/** Selected words of a paragraph are offered as a link. */
document.onselectionchange = () => {
  const selection = getSelection()!;
  const paragraph = selection.type === 'Range' && selection.anchorNode!.parentElement!.closest('.passage>p');
  const inside = paragraph && paragraph.contains(selection.focusNode);
  share.hidden = !inside;
  if (!inside) return;
  const range = selection.getRangeAt(0).cloneRange();
  const { length } = `${range}`;
  range.setStart(paragraph, 0);
  const end = `${range}`.length;
  share.href = `#${textFragment(paragraph.id, paragraph.textContent, end - length, end, document.body.textContent)}`;
};

/**
 * A later mention shows the card of the first, half a second after it is pointed at or reached by key. Not on `mouseover`:
 * a page that scrolls to what has the focus passes under a pointer that rests.
 */
let timer: ReturnType<typeof setTimeout>;
for (const type of ['mousemove', 'focusin']) {
  addEventListener(type, ({ target }) => {
    const link = (target as Element).closest<HTMLAnchorElement>('p a[id]:not([class])');
    clearTimeout(timer);
    if (target === preview) return;
    timer = setTimeout(
      () => {
        preview.hidePopover();
        if (!link) return;
        preview.innerHTML = find(link.hash).innerHTML;
        preview.showPopover({ source: link });
      },
      link ? 500 : 300,
    );
  });
}

/* `:target` will not do: a page that comes with a transition may get its target after its script. */
const place = location.hash.slice(1);
if (place && !find(`[id="${place}"]`)) say(status.dataset['missing']!.replace('%', place));
