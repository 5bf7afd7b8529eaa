import { expect, test } from 'vitest';
import { hrefsOf, textOf } from '../../support/pages.ts';
import { parts } from '../../support/selectors.ts';
import { pageAt } from '../../support/site.ts';

const page = pageAt('/');
const words = (id: string) => page.getElementById(id)?.textContent;
const mentions = [...page.querySelectorAll(parts.mention)];

test('notes and names have one sequence of numbers, in the order in which their words end', () => {
  const marks = [...page.querySelectorAll(`${parts.mention}, ${parts.noteLink}`)];
  const firsts = marks.filter(({ id, className }) => className.includes('numbered') || id.endsWith('-1'));
  const numbers = firsts.map((mark) => Number(mark.getAttribute('data-n')));
  expect(numbers).toEqual(Array.from({ length: 17 + 9 + 6 }, (_, index) => index + 1));
});

test('words and card have the same place in their paragraph', () => {
  const cards = [...page.querySelectorAll(parts.card)];
  expect(cards).toHaveLength(17 + 9 + 6);
  for (const card of cards) {
    const place = [...(card.parentElement?.children ?? [])].indexOf(card) + 1;
    const words = card.closest('.passage')?.querySelector(`p .k${place}`);
    const { id } = card.querySelector('.body') ?? card;
    expect(words?.id.replace(/^words-|-1$/g, '')).toBe(id.replace('note-', ''));
  }
});

test('figures and factions are marked also where they are not named by name', () => {
  expect(words('haddad-1')).toBe('the mayor');
  expect(words('quill-1')).toBe('old Peter Quill');
  expect(words('fishers-1')).toBe('the families');
  expect(words('keeper-1')).toBe('the keeper of Gull Rock');
});

test('the mentions of each figure and faction are numbered through the text', () => {
  expect(mentions.map(({ id }) => id)).toEqual([
    'brandt-1', 'alden-1', 'fishers-1',
    'quill-1', 'harbour-board-1',
    'league-1',
    'brandt-2',
    'league-2', 'hale-1', 'hale-2', 'brandt-3', 'moreau-1', 'harbour-board-2', 'darvish-1', 'league-3',
    'channel-party-1', 'fishers-2', 'quill-2', 'alden-2', 'old-quay-1', 'tarn-1', 'quay-committee-1', 'haddad-1',
    'harbour-board-3',
    'keeper-1',
    'brandt-4', 'league-4', 'harbour-board-4', 'brandt-5',
  ]); // prettier-ignore
});

test('every figure and faction has one card, in the paragraph that names it first', () => {
  const cards = [...page.querySelectorAll(parts.entityCard)].map((card) => [
    card.id,
    card.closest('.passage')?.querySelector('p')?.id,
  ]);
  const firsts = mentions
    .filter(({ id }) => id.endsWith('-1'))
    .map((mention) => [`note-${mention.id.replace(/-1$/, '')}`, mention.closest('p')?.id]);
  expect(cards).toEqual(firsts);
});

test('a card leads to the first mention in each paragraph', () => {
  expect(hrefsOf(page, '#note-brandt .places a')).toEqual(['#brandt-1', '#brandt-2', '#brandt-3', '#brandt-4']);
  expect(hrefsOf(page, '#note-moreau .places a')).toEqual(['#moreau-1']);
});

test('a note quotes its words, and leads to them', () => {
  const quote = page.querySelector('#note-a-warning > .on-words');
  expect(quote?.textContent.trim()).toMatch(/^“his dismissal is a warning to Brandt, .* and to Karim Darvish”$/);
  expect(hrefsOf(page, '#note-a-warning > .on-words a')).toEqual(['#words-a-warning']);
});

test('a card promises as many sources as its note cites, each counted once', () => {
  for (const card of page.querySelectorAll(parts.noteCard)) {
    const cited = new Set([...card.querySelectorAll('.cite a:not(.place)')].map((link) => link.getAttribute('href')))
      .size;
    const promise = cited === 0 ? 'More' : `${cited} source${cited === 1 ? '' : 's'}`;
    expect(textOf(card.querySelector('summary .promise')), textOf(card.querySelector('.title'))).toBe(promise);
  }
});

test('the line of a paragraph’s notes names people and factions, and tells of each note what it is', () => {
  for (const notes of page.querySelectorAll('.notes')) {
    const said = [...notes.querySelectorAll(parts.card)].map((card) => {
      if (card.matches(parts.entityCard)) return textOf(card.querySelector(parts.cardName));
      const sign = card.querySelector('.status')?.getAttribute('data-status');
      return textOf(card.querySelector('.number')) + (sign ?? ` ${textOf(card.querySelector('.kind'))}`);
    });
    expect(textOf(notes.querySelector('.notes-line span'))).toBe(said.join(' · '));
  }
});

test('the words of a claim carry the sign of its status, those of other notes none', () => {
  const signs = new Set<string>();
  for (const card of page.querySelectorAll(parts.noteCard)) {
    const id = card.querySelector('.body')?.id;
    const words = page.querySelector(`${parts.paragraph} .numbered[href="./#${id}"]`);
    const sign = words?.getAttribute('data-status') ?? '';
    expect(sign !== '', id).toBe(card.querySelector('.status') !== null);
    signs.add(sign);
  }
  expect([...signs].sort()).toEqual(['', '○', '●', '◆', '◇', '◐'].sort());
});

test('a paragraph without marks has nothing beside it', () => {
  const bare = [...page.querySelectorAll('.passage:not(:has(aside))')];
  expect(bare.map((passage) => passage.querySelector('p')?.id)).toEqual(['p2', 'p6']);
});

test('words around names end in a link of their own, others are one link', () => {
  expect(page.querySelector('#words-breakwater')?.localName).toBe('span');
  expect(page.querySelector('#words-breakwater > .numbered:last-child')?.textContent).toBe('');
  expect(page.querySelector('#words-dredger.numbered')?.localName).toBe('a');
});

test('words of two notes can follow each other', () => {
  const after = page.querySelector('#words-sent-home')?.nextSibling;
  expect(after?.textContent).toBe(' ');
  expect((after?.nextSibling as Element | null)?.id).toBe('words-missing-sheets');
});

test('former ids are empty elements in what has their place now', () => {
  const aliases = [...page.querySelectorAll('.alias')].map((alias) => [
    alias.id,
    alias.textContent,
    alias.parentElement?.id,
  ]);
  expect(aliases).toEqual([
    ['pilot-1', '', 'brandt-1'],
    ['sacked', '', 'dismissal'],
    ['p0', '', 'p8'],
    ['words-notice', '', 'words-the-letter'],
    ['note-notice', '', 'note-the-letter'],
    ['sources', '', ''],
  ]);
});

test('quotations, lists, emphasis and another script keep their elements', () => {
  const texts = (root: ParentNode, selector: string) => [...root.querySelectorAll(selector)].map(textOf);
  const signs = (root: ParentNode) =>
    [...root.querySelectorAll('.passage > p[data-sign]')].map((p) => [p.id, p.getAttribute('data-sign')]);
  const second = pageAt('/lamp-on-gull-rock/');
  expect([...page.querySelectorAll('blockquote > .passage > p')].map(({ id }) => id)).toEqual(['p3']);
  expect([...second.querySelectorAll('blockquote > .passage > p')].map(({ id }) => id)).toEqual(['p2']);
  expect(signs(page)).toEqual([
    ['p5', '•'],
    ['p6', '•'],
  ]);
  expect(signs(second)).toEqual([
    ['p5', '1.'],
    ['p6', '2.'],
  ]);
  expect(page.querySelector('#p7')?.closest('li')).toBe(page.querySelector('#p6')?.closest('li'));
  expect(texts(page, '#words-three-fathoms em')).toEqual(['three']);
  expect(texts(page, '#p4 strong')).toEqual(['sold the dredger and promised']);
  expect(texts(page, '#p4 strong > #words-dredger')).toEqual(['the dredger']);
  expect(texts(page, '#p8 em > #words-a-warning > a:not(.share)')).toEqual([
    'Brandt',
    'Lucie Moreau',
    'the Board',
    'Karim Darvish',
  ]);
  expect(texts(page, '#p11 strong').join(' ')).toMatch(/^Let Brandt measure it once more\. .*autumn gales$/);
  const persian = page.querySelector('#p10');
  expect([persian?.getAttribute('lang'), persian?.getAttribute('dir')]).toEqual(['fa', 'rtl']);
  expect(texts(page, '#p11 span[lang="ar"][dir="rtl"]')).toEqual(['البحر']);
});
