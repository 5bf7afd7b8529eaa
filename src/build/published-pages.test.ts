import { expect, test } from 'vitest';
import { publishingPrerenderer } from './published-pages.ts';

const html = { headers: { 'content-type': 'text/html; charset=utf-8' } };

/** What becomes of a rendered page or file at an address. */
async function rendered(url: string, response: Response, base = '/') {
  const own = { name: 'own', getStaticPaths: () => Promise.resolve([]), render: () => Promise.resolve(response) };
  const prerenderer = publishingPrerenderer(own, base, (file, page) => `${file}: ${page}`);
  const result = await prerenderer.render(new Request(url), {} as never);
  return result instanceof Response ? result : result.response;
}

test.each([
  ['/', '/', 'index.html: A'],
  ['/about/', '/', 'about/index.html: A'],
  ['/column/', '/column/', 'index.html: A'],
  ['/column/claims/a%C3%A9/', '/column/', 'claims/aé/index.html: A'],
  ['/404/', '/', '404.html: A'],
])('the page at %s, base %s, is published by its file', async (path, base, expected) => {
  const response = await rendered(`https://example.org${path}`, new Response('A', { ...html, status: 404 }), base);
  expect(await response.text()).toBe(expected);
  expect(response.status).toBe(404);
});

test('other files stay as they are', async () => {
  const file = new Response('A', { headers: { 'content-type': 'text/plain' } });
  expect(await rendered('https://example.org/op-ed.txt', file)).toBe(file);
});
