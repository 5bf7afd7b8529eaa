import { expect, test } from 'vitest';
import { reportAddress } from './report-address.ts';

const report = { subject: 'Error in “A & B”', body: 'Page: https://example.org/a/?b=1\nWrong:\n' };

test('a letter has a subject and a body with the lines of RFC 6068', () => {
  const { protocol, pathname, searchParams } = new URL(reportAddress('mailto:desk@example.org', report));
  expect(protocol + pathname).toBe('mailto:desk@example.org');
  expect(searchParams.get('subject')).toBe(report.subject);
  expect(searchParams.get('body')).toBe(report.body.replaceAll('\n', '\r\n'));
});

test('an issue form has a title and a body, and keeps what was asked of it', () => {
  const { searchParams, hash } = new URL(reportAddress('https://example.org/new?labels=error#form', report));
  expect(Object.fromEntries(searchParams)).toEqual({ labels: 'error', title: report.subject, body: report.body });
  expect(hash).toBe('#form');
});
