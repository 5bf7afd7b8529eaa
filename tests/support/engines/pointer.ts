import type { Browser } from './engine.ts';

/** What the pages of Playwright and of Puppeteer have in common. */
interface Hands {
  mouse: {
    move: (x: number, y: number, options?: { steps?: number }) => Promise<void>;
    down: () => Promise<void>;
    up: () => Promise<void>;
    click: (x: number, y: number) => Promise<void>;
  };
  keyboard: { down: (key: 'Shift') => Promise<void>; up: (key: 'Shift') => Promise<void> };
}

/** The movements of a pointer on a page that has a mouse and a keyboard. */
export function pointer({ mouse, keyboard }: Hands): Pick<Browser, 'drag' | 'move' | 'shiftClick'> {
  return {
    async drag(from, to) {
      await mouse.move(from.x, from.y);
      await mouse.down();
      await mouse.move(to.x, to.y, { steps: 8 });
      await mouse.up();
    },
    move: ({ x, y }) => mouse.move(x, y),
    async shiftClick({ x, y }) {
      await keyboard.down('Shift');
      await mouse.click(x, y);
      await keyboard.up('Shift');
    },
  };
}
