/** Where an element stands, in page coordinates. */
export interface Box {
  id: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Whatever can run a function in a page. */
export interface Page {
  evaluate<T>(script: (argument: string) => T, argument: string): Promise<T>;
}

/** Boxes of the visible elements that match. */
export function boxes(page: Page, selector: string): Promise<Box[]> {
  return page.evaluate((selector) => {
    const visible = [...document.querySelectorAll(selector)].filter((element) =>
      element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }),
    );
    return visible.map((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return { id: element.id, left, right, top: top + scrollY, bottom: bottom + scrollY };
    });
  }, selector);
}

/** Pairs of boxes that share more than half a pixel. */
export function overlaps(all: Box[]): string[] {
  return all.flatMap((a, index) =>
    all
      .slice(index + 1)
      .filter(
        (b) => a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5,
      )
      .map((b) => `${a.id || 'text'} and ${b.id || 'text'}`),
  );
}
