import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { tempContent } from '../support/temp-content.ts';
import { footnoteMarkdown, readFootnotedText } from './footnotes.ts';
import { tuftePage } from './tufte.ts';

const small = () => readFootnotedText(tempContent());
const fixture = readFootnotedText('tests/fixture');

test('the text has its sections and paragraphs, with each note after its words', () => {
  const { title, byline, sections } = small();
  expect([title, byline]).toEqual(['The Port Stands Still', 'Ada Moss']);
  expect(sections).toEqual([
    {
      title: 'The talks end',
      paragraphs: [
        [
          { text: 'Reed ended the talks, and the dockers stopped work', note: 'work-stopped' },
          { text: '.', note: undefined },
        ],
        [{ text: 'Nobody counted the ships.', note: undefined }],
      ],
    },
  ]);
});

test('a note has title, status, card and body; citations lead to the sources themselves, other marks to nothing', () => {
  const [note] = small().notes;
  expect(note?.paragraphs[0]).toMatch(
    /^\*\*Work stopped\*\* \(supported\)\. The Gazette reports it too\. Work stopped at noon\. \(The Harbour Gazette, n\.d\.\)/,
  );
  const text = fixture.notes.flatMap(({ paragraphs }) => paragraphs).join(' ');
  expect(text).toContain('[Pilots’ Office, 1988](<https://pilots.example/soundings>)');
  expect(text).not.toMatch(/<Cite|<bdi|figure:|note:/);
});

test('as Markdown it has one reference and one footnote a note', () => {
  const markdown = footnoteMarkdown(fixture, '# Title');
  expect(markdown.startsWith('# Title\n\nInes Calder and Tomas Wren\n\n## Three fathoms lost\n\nEvery spring')).toBe(
    true,
  );
  for (const { id } of fixture.notes) expect(markdown.split(`[^${id}]`), id).toHaveLength(3);
  expect(fixture.notes).toHaveLength(17);
});

test('as a page of Tufte CSS it has one side note for each note, each with its box', () => {
  const { document } = parseHTML(tuftePage(fixture));
  expect(document.querySelectorAll('.sidenote')).toHaveLength(17);
  expect(document.querySelectorAll('label.sidenote-number + input[type="checkbox"] + .sidenote')).toHaveLength(17);
  expect(document.querySelectorAll('p p, .sidenote p')).toHaveLength(0);
  expect([...document.querySelectorAll('h2')].map(({ textContent }) => textContent)).toEqual(
    fixture.sections.map(({ title }) => title),
  );
});
