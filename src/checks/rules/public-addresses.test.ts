import { expect, test } from 'vitest';
import { messageIn, plain } from '../../../tests/support/problems.ts';
import { readTemp, type Change } from '../../../tests/support/temp-content.ts';
import { publicAddressProblems } from './public-addresses.ts';

const problems = (changes: Record<string, Change>) => publicAddressProblems(readTemp(changes)).map(plain);
const inSource = (field: string) => problems({ 'content/sources.yaml': (source) => `${source}  ${field}\n` });

test.each([
  ...['127.0.0.1', '10.0.0.1', '192.168.1.2', '172.16.0.1', '172.31.9.9', '169.254.1.1', '100.64.0.1', '0.0.0.0'],
  ...['port.localhost', 'port.local', 'port.internal', 'port.test', 'port.home.arpa', 'port.onion'],
])('a host of a private network is reported: %s', (host) => {
  expect(inSource(`url: https://${host}/`)).toEqual([
    `content/sources.yaml:7 [not-public] “url” is “https://${host}/”: the host “${host}” is on a private network; write an address that readers can follow`,
  ]);
});

test.each(['8080', '443', ''])('a port is reported: “%s”', (port) => {
  expect(inSource(`url: "https://example.org:${port}/a"`).map(messageIn)).toEqual([
    `“url” is “https://example.org:${port}/a”: remove “:${port}” after the host; ports are for tests and private servers`,
  ]);
});

test.each([
  ...['https://example.org/a:80/', 'https://example.org?a=b:80', 'https://local.example/', 'https://test.org/'],
  ...['http://8.8.8.8/', 'http://172.32.0.1/', 'http://192.169.0.1/', 'https://10.example.org/'],
  'https://web.example/web/1/http://127.0.0.1:80/',
])('a public address is no problem: %s', (url) => {
  expect(inSource(`url: ${url}`)).toEqual([]);
});

test('archived copies and articles are public too', () => {
  expect(inSource('archive: { url: https://10.0.0.1/a, date: 2026-01-02 }')).toEqual([
    expect.stringMatching(/^content\/sources\.yaml:7 \[not-public\] “archive\.url”/),
  ]);
  expect(problems({ 'content/articles/port.mdx': ['https://example.org/port', 'https://port.local/'] })).toEqual([
    expect.stringMatching(/^content\/articles\/port\.mdx:8 \[not-public\] “url”/),
  ]);
});

test('a form for readers is public, on any port', () => {
  const contact = (url: string) => problems({ 'content/edition.yaml': (source) => `${source}contact: ${url}\n` });
  expect(contact('https://10.0.0.1/form')).toEqual([
    expect.stringMatching(/^content\/edition\.yaml:12 \[not-public\] “contact” is .* on a private network/),
  ]);
  expect(contact('https://example.org:8443/form')).toEqual([]);
  expect(contact('mailto:ada@example.org')).toEqual([]);
});
