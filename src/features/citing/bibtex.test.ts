import { describe, expect, test } from 'vitest';
import { bibtexEntry, bibtexFile, escapeBibtex } from './bibtex.ts';
import type { CslItem } from './csl.ts';

const page: CslItem = { id: 'page', type: 'webpage', title: 'Page', 'container-title': 'BBC', language: 'en' };

describe('bibtexEntry', () => {
  test('writes an article with all its fields', () => {
    const item: CslItem = {
      id: 'quay-tarn-lamp-2023',
      type: 'article-newspaper',
      title: '[Turnout of 42.57% in the election]',
      author: [{ family: 'al-Haddad', given: 'Salma' }, { literal: 'Office of Pilots and Soundings' }],
      'container-title': 'Gândul & Fils',
      publisher: 'Gândul & Fils',
      issued: { 'date-parts': [[2023, 1, 3]], circa: true },
      language: 'ar',
      URL: 'https://example.org/a_b%C2%A0c?page=7&x=~y#z',
      note: 'Read in a copy: an_aggregator.',
    };
    expect(bibtexEntry(item)).toBe(
      String.raw`@article{quay-tarn-lamp-2023,
  title = {{[Turnout of 42.57\% in the election]}},
  author = {al-Haddad, Salma and {Office of Pilots and Soundings}},
  journal = {{Gândul \& Fils}},
  entrysubtype = {newspaper},
  year = {2023},
  month = jan,
  date = {2023-01-03~},
  language = {ar},
  url = {https://example.org/a_b%C2%A0c?page=7&x=~y#z},
  note = {Read in a copy: an\_aggregator.},
}
`,
    );
  });

  test('writes a page without author, date and address', () => {
    expect(bibtexEntry(page)).toBe(
      `@misc{page,
  title = {{Page}},
  key = {BBC},
  howpublished = {{BBC}},
  language = {en},
}
`,
    );
  });

  test('writes a report of a month', () => {
    const item: CslItem = {
      id: 'report',
      type: 'report',
      title: 'Report',
      publisher: 'Project of Small Harbours and Institute for Coasts',
      issued: { 'date-parts': [[2022, 12]] },
      language: 'en',
    };
    expect(bibtexEntry(item)).toBe(
      `@techreport{report,
  title = {{Report}},
  key = {Project of Small Harbours and Institute for Coasts},
  institution = {{Project of Small Harbours and Institute for Coasts}},
  year = {2022},
  month = dec,
  date = {2022-12},
  language = {en},
}
`,
    );
  });

  test('writes an entry of a reference work of about a year', () => {
    const item: CslItem = { ...page, type: 'entry-encyclopedia', issued: { 'date-parts': [[2007]], circa: true } };
    expect(bibtexEntry(item)).toBe(
      `@misc{page,
  title = {{Page}},
  key = {BBC},
  howpublished = {{BBC}},
  year = {2007},
  date = {2007~},
  language = {en},
}
`,
    );
  });

  test('marks nothing but newspaper articles as such', () => {
    expect(bibtexEntry({ ...page, type: 'article-newspaper' })).toContain('  entrysubtype = {newspaper},\n');
    for (const type of ['webpage', 'report', 'entry-encyclopedia'] as const)
      expect(bibtexEntry({ ...page, type })).not.toContain('entrysubtype');
  });

  test('has an archived copy in the note, its address escaped for TeX', () => {
    const note = 'Archived 14 January 2023: https://web.archive.org/web/1/https://example.org/a_b%20c?d#e~f';
    expect(
      bibtexEntry({ ...page, note, archive: 'Internet Archive', archive_location: 'https://web.archive.org/' }),
    ).toBe(
      bibtexEntry(page).replace(
        '\n}\n',
        String.raw`
  note = {Archived 14 January 2023: https://web.archive.org/web/1/https://example.org/a\_b\%20c?d\#e\textasciitilde{}f},
}
`,
      ),
    );
  });

  test('encodes in addresses what would end the value early', () => {
    expect(bibtexEntry({ ...page, URL: 'https://example.org/?q={a}\\' })).toContain(
      '  url = {https://example.org/?q=%7Ba%7D%5C},\n',
    );
  });
});

describe('escapeBibtex', () => {
  test('escapes the ten special characters of TeX, without a brace left open', () => {
    expect(escapeBibtex('\\ { } $ & # % _ ^ ~')).toBe(
      String.raw`\textbackslash{} \textbraceleft{} \textbraceright{} \$ \& \# \% \_ \textasciicircum{} \textasciitilde{}`,
    );
  });

  test('keeps diacritics, quotation marks, Arabic and Persian with their zero-width non-joiners', () => {
    const text = 'Gândul “Élise’s” أوقدوا المصباح می‌شوند ۴ [x]';
    expect(escapeBibtex(text)).toBe(text);
  });

  test('makes line breaks spaces', () => {
    expect(escapeBibtex('one\r\n\r\ntwo\u2028three')).toBe('one two three');
  });
});

test('bibtexFile puts an empty line between entries', () => {
  expect(bibtexFile([page, { ...page, id: 'next' }])).toBe(
    `${bibtexEntry(page)}\n${bibtexEntry({ ...page, id: 'next' })}`,
  );
  expect(bibtexFile([])).toBe('');
});
