import { afterEach, expect, test, vi } from 'vitest';
import { renderedOnce } from './rendered-once.ts';

afterEach(() => vi.unstubAllEnvs());

/** Two pages with a part, the second of which asks while the first is rendered. */
async function twoPages(name: string) {
  const render = vi.fn(() => Promise.resolve('<p>A'));
  const pages = await Promise.all([renderedOnce(name, render), renderedOnce(name, render)]);
  return { pages, times: render.mock.calls.length };
}

test('a build renders a part once', async () => {
  vi.stubEnv('DEV', false);
  expect(await twoPages('entries')).toEqual({ pages: ['<p>A', '<p>A'], times: 1 });
  expect(await renderedOnce('others', () => Promise.resolve('<p>B'))).toBe('<p>B');
});

test('the development server renders it for each page, since content changes', async () => {
  vi.stubEnv('DEV', true);
  expect(await twoPages('entries')).toEqual({ pages: ['<p>A', '<p>A'], times: 2 });
});
