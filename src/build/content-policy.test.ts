import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { addContentPolicy } from './content-policy.ts';
import { readSource } from './page-source.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const meta = '<meta charset="utf-8">';

function published(html: string): string {
  const source = readSource('about/index.html', html);
  addContentPolicy(source);
  return source.edits.toString();
}

const policyOf = (html: string) => /security-policy" content="([^"]*)"/.exec(published(html))?.[1]?.split(';');

test('a page without styles and scripts may show pictures of the site and ask for its files, and nothing else', () => {
  expect(policyOf(meta)).toEqual([
    "default-src 'none'",
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "connect-src 'self'",
  ]);
});

test('the policy comes after the character set, before everything it is for', () => {
  expect(published(`<!doctype html><head>${meta}<title>A</title>`)).toMatch(
    /^<!doctype html><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="[^"]+"><title>/,
  );
});

test('styles become one element in the place of the first, allowed by its hash', () => {
  const html = `${meta}<style>a{}</style> <script type="application/ld+json">{}</script><style>b>c{}</style><p>x`;
  const text = 'a{}b>c{}';
  expect(published(html)).toContain(`<style>${text}</style> <script type="application/ld+json">{}</script><p>x`);
  expect(policyOf(html)).toContain(`style-src ${hash(text)}`);
});

test('scripts are allowed one by one; data is no script', () => {
  const html = `${meta}<script>a()</script><script type="module">é()</script><script type="application/json">1</script>`;
  expect(policyOf(html)).toContain(`script-src ${hash('a()')} ${hash('é()')}`);
  expect(policyOf(`${meta}<script type="application/json">1</script>`)?.join()).not.toContain('script-src');
});

test('styles and scripts in files of the site are allowed where there are any', () => {
  const policy = policyOf(
    `${meta}<link rel="stylesheet" href="/a.css"><style>a{}</style><script src="/a.js"></script>`,
  );
  expect(policy).toEqual(expect.arrayContaining([`style-src 'self' ${hash('a{}')}`, "script-src 'self'"]));
});

test.each([
  ['<p style="color:red">', 'about/index.html:2 <p>: found the attribute style="color:red"; allowed: a class, or a script of its own'],
  ['<a onclick="go()">', 'about/index.html:2 <a>: found the attribute onclick="go()"; allowed: a class, or a script of its own'],
  ['<style media="print">', 'about/index.html:2 <style>: found the attribute “media”; allowed: none'],
])('%s stops the build', (html, message) => {
  expect(() => published(`${meta}\n${html}`)).toThrow(message);
}); // prettier-ignore

test('a page without a character set stops the build', () => {
  expect(() => published('<p>x')).toThrow('about/index.html: no <meta charset>; the content policy goes after it');
});
