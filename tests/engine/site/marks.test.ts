import { expect, test } from 'vitest';
import { noteIds, readPage } from '../support/pages.ts';

const page = readPage('/');
const words = (id: string) => page.getElementById(id)?.textContent;

test('the words of every note are marked, once, and lead to the note', () => {
  const marked = [...page.querySelectorAll('[id^="words-"]')].map(({ id }) => id.slice('words-'.length));
  expect([...marked].sort()).toEqual(noteIds());
  for (const id of marked) {
    expect(page.querySelectorAll(`.passage > p a[href="#note-${id}"]`).length, id).toBe(1);
    expect(page.getElementById(`note-${id}`), id).not.toBeNull();
  }
});

test('notes and names have one sequence of numbers, in the order in which their words end', () => {
  const firsts = [...page.querySelectorAll('.passage > p :is(.ref, .figure, .faction)')].filter(
    ({ id, className }) => className.includes('ref') || id.endsWith('-1'),
  );
  const order = firsts.map((mark) => Number(mark.getAttribute('data-n')));
  const onCards = [...page.querySelectorAll('.card .number')].map(({ textContent }) => Number(textContent));
  const all = Array.from({ length: 49 }, (_, index) => index + 1);
  expect(order).toEqual(all);
  expect(onCards).toEqual(all);
});

test('every mention bears the number of its card', () => {
  for (const mention of page.querySelectorAll('.passage > p a[data-n]')) {
    const card = page.querySelector(mention.getAttribute('href') ?? '')?.closest('.card');
    expect(card?.querySelector('.number')?.textContent, mention.id).toBe(mention.getAttribute('data-n'));
  }
});

test('words and card have the same place in their paragraph', () => {
  for (const card of page.querySelectorAll('.card:not(.also)')) {
    const place = [...(card.parentElement?.children ?? [])].indexOf(card) + 1;
    const words = card.closest('.passage')?.querySelector(`p .k${place}`);
    expect(words?.id.replace(/^words-|-1$/g, '')).toBe(card.id.replace(/^(?:card|note)-/, ''));
  }
});

test('figures are marked also where they are not named by name', () => {
  expect(words('khamenei-1')).toBe('the Supreme Leader');
  expect(words('rafsanjani-1')).toBe('Sheikh Rafsanjani');
  expect(words('ghalibaf-1')).toBe('the current speaker of parliament, Ghalibaf');
  expect(words('irgc-1')).toBe('the IRGC top brass');
  expect(words('irgc-2')).toBe('IRGC commander');
  expect(words('rashidi-koochi-1')).toBe('Rashidi Kochi');
});

test('the mentions of each figure and faction are numbered through the text', () => {
  const ids = [...page.querySelectorAll('.passage > p :is(.figure, .faction)')].map(({ id }) => id);
  expect(ids).toEqual([
    'akbari-1', 'protest-movement-1',
    'protest-movement-2', 'amini-1', 'reformists-1', 'moderates-1', 'principlists-1', 'principlists-2',
    'hardliners-1', 'irgc-1', 'irgc-2', 'protest-movement-3', 'protest-movement-4', 'khamenei-1', 'khatami-1',
    'rouhani-1', 'families-1', 'rafsanjani-1', 'mousavi-1', 'protest-movement-5',
    'protest-movement-6', 'rashidi-koochi-1', 'majlis-1',
    'hardliners-2', 'hardliners-3',
    'akbari-2', 'snsc-1', 'shamkhani-1', 'larijani-1',
    'akbari-3', 'shamkhani-2', 'larijani-2', 'ghalibaf-1', 'reformists-2', 'moderates-2', 'families-2', 'khomeini-1',
    'rafsanjani-2',
    'akbari-4', 'hardliners-4',
  ]); // prettier-ignore
});

test('every figure and faction has one card, in the paragraph that names it first', () => {
  const cards = [...page.querySelectorAll('.card:not(.note, .also)')].map((card) => [
    card.id,
    card.closest('.passage')?.querySelector('p')?.id,
  ]);
  const first = [...page.querySelectorAll('.passage > p :is(.figure, .faction)')]
    .filter(({ id }) => id.endsWith('-1'))
    .map((mention) => [`note-${mention.id.replace(/-1$/, '')}`, mention.closest('p')?.id]);
  expect(cards).toEqual(first);
});

test('a paragraph that names somebody again says who is also here', () => {
  const also = [...page.querySelectorAll('#p7 + aside .also a')].map((link) => link.getAttribute('href'));
  expect(also).toEqual([
    '#note-akbari', '#note-shamkhani', '#note-larijani', '#note-reformists', '#note-moderates', '#note-families',
    '#note-rafsanjani',
  ]); // prettier-ignore
});
