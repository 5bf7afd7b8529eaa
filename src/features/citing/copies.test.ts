import { expect, test } from 'vitest';
import { t } from '../../../tests/support/messages.ts';
import { copies } from './copies.ts';

test('an archive that has no name here is named by its host', () => {
  const archive = { url: 'https://archive.example/abc', date: '2023-01-02' };
  expect(copies({ archive }, t)).toEqual({
    archive: 'archive.example',
    archive_location: 'https://archive.example/abc',
    note: 'Archived 2 January 2023: https://archive.example/abc',
  });
});

test('without copies nothing is said of them', () => {
  expect(copies({}, t)).toEqual({ archive: undefined, archive_location: undefined, note: undefined });
});
