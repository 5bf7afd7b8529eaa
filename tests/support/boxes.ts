/** Where something is, in page coordinates. */
export interface Box {
  /** Id of the element, else the beginning of its text. */
  name: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A line of text as drawn. */
export interface TextBox extends Box {
  /** Size of the letters in CSS pixels. */
  size: number;
}

/** Whatever can run a function in a page. */
export interface Page {
  evaluate: <T>(script: (argument: string) => T, argument: string) => Promise<T>;
}

/** Boxes of the visible elements that match. */
export function boxes(page: Page, selector: string): Promise<Box[]> {
  return page.evaluate((selector) => {
    const visible = [...document.querySelectorAll(selector)].filter((element) =>
      element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }),
    );
    return visible.map((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const name = element.id || (element.textContent ?? '').trim().slice(0, 40);
      return { name, left, right, top: top + scrollY, bottom: bottom + scrollY };
    });
  }, selector);
}

/** Boxes of the lines of text that visible elements hold themselves, not in their descendants. */
export function textBoxes(page: Page, selector: string): Promise<TextBox[]> {
  return page.evaluate((selector) => {
    const range = document.createRange();
    const visible = [...document.querySelectorAll(selector)].filter((element) =>
      element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }),
    );
    return visible.flatMap((element) => {
      const svg = element instanceof SVGElement ? element.ownerSVGElement : null;
      const unit = svg?.viewBox.baseVal?.width ?? 0;
      const scale = svg && unit > 0 ? svg.getBoundingClientRect().width / unit : 1;
      const size = Number.parseFloat(getComputedStyle(element).fontSize) * scale;
      return [...element.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '')
        .flatMap((node) => {
          range.selectNodeContents(node);
          return [...range.getClientRects()]
            .filter(({ width }) => width > 0)
            .map(({ left, right, top, bottom }) => {
              const name = (node.textContent ?? '').trim();
              return { name, size, left, right, top: top + scrollY, bottom: bottom + scrollY };
            });
        });
    });
  }, selector);
}

/** Pairs of boxes that share more than `x` pixels across and more than `y` pixels down. */
export function overlaps(all: readonly Box[], { x, y } = { x: 0.5, y: 0.5 }): string[] {
  return all.flatMap((a, index) =>
    all
      .slice(index + 1)
      .filter((b) => a.left < b.right - x && b.left < a.right - x && a.top < b.bottom - y && b.top < a.bottom - y)
      .map((b) => `${a.name} and ${b.name}`),
  );
}
