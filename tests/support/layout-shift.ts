import type { Page } from 'playwright-core';

/** Sum of the layout shifts of a page from its start until `wait` milliseconds after it has been painted. */
export function layoutShift(page: Page, wait = 0): Promise<number> {
  return page.evaluate(
    (wait) =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) if ('value' in entry) sum += Number(entry.value);
        }).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => setTimeout(() => resolve(sum), wait));
      }),
    wait,
  );
}
