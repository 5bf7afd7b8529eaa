import { createFormats } from './formats.ts';

/** What the pages call the annotated text: “column”, “columns”, “the column”. */
export interface Noun {
  one: string;
  other: string;
  the: string;
}

const formats = createFormats('en-GB', {
  about: (date) => `about ${date}`,
  circa: (date) => `c. ${date}`,
  from: (date) => `from ${date}`,
  until: (date) => `until ${date}`,
  unknown: 'dates not given',
});

/** The words of the interface in English. Other languages have the same keys: `Messages` is the type of this. */
export const en = (noun: Noun) => {
  const The = upperFirst(noun.the);
  const counted = (count: number, one: string, other: string) => `${count} ${count === 1 ? one : other}`;
  return {
    locale: 'en-GB',
    direction: 'ltr' as 'ltr' | 'rtl',
    formats,

    nav: {
      '/': The,
      '/figures/': 'People',
      '/factions/': 'Factions',
      '/places/': 'Places',
      '/claims/': 'Claims',
      '/timeline/': 'Timeline',
      '/sources/': 'Sources',
      '/cite/': 'Cite',
      '/about/': 'About',
      '/a-z/': 'A–Z',
      '/print/': 'Print',
      text: 'Plain text',
      site: 'Site',
      allPages: 'All pages',
      skip: 'Skip to the content',
      skipToText: `Skip to ${noun.the}`,
    },

    theme: { summary: 'Theme', legend: 'Light or dark', system: 'System', light: 'Light', dark: 'Dark' },

    footer: {
      rightsOfOne: (title: string, authors: string) => `“${title}” is by ${authors} and was published by`,
      rightsOfOneEnd: '; the rights in the text remain with them.',
      rightsOfMany: 'The rights in the texts remain with',
      rightsOfManyLink: 'their authors and publishers',
      editors: 'Notes, cards and pages are the editors’.',
    },

    editorsOf: (site: string) => `The editors of ${site}`,
    annotated: (authors: string, title: string) => `${authors}, “${title}”, annotated`,
    /** In quotation marks; those within become the inner ones. */
    inQuotes: (text: string) => `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`,
    comma: ', ',
    semicolon: '; ',
    arrow: '→',
    table: 'Table',
    /** Between the number of a sheet and that of all sheets. */
    sheetOf: 'of',

    labels: {
      central: 'Central figures',
      others: 'Others named',
      otherEvents: 'Other events',
      groups: 'Factions',
      institutions: 'Institutions',
      movements: 'Movements and families',
    },

    /** Words that end in a full stop within a sentence, besides single letters. */
    abbreviations: [
      ...['Mr', 'Mrs', 'Ms', 'Dr', 'Prof', 'Rev', 'St', 'Jr', 'Sr', 'Hon', 'Gov', 'Sen', 'Rep', 'Pres'],
      ...['Brig', 'Maj', 'Gen', 'Col', 'Lt', 'Capt', 'Adm', 'Sgt', 'Cpl', 'Inc', 'Ltd', 'Co', 'Corp', 'Bros'],
      ...['Jan', 'Feb', 'Mar', 'Apr', 'Jun', 'Jul', 'Aug', 'Sept', 'Sep', 'Oct', 'Nov', 'Dec'],
      ...['No', 'Nos', 'Art', 'vol', 'pp', 'ca', 'cf', 'vs'],
    ] as readonly string[],

    bodies: {
      since: 'Since then',
      figure: (month: string) => [`In ${month}`, 'Since then'],
      faction: () => [`How ${noun.the} uses the word`, 'How others use it', 'Since then'],
    },

    statuses: {
      supported: { name: 'supported', meaning: `Sources other than ${noun.the} report what the claim says.` },
      'partly supported': {
        name: 'partly supported',
        meaning: 'Sources bear out part of the claim, or something close to it.',
      },
      contested: { name: 'contested', meaning: 'Sources disagree.' },
      interpretation: { name: 'interpretation', meaning: 'The author’s reading; no source could settle it.' },
      'not traced': { name: 'not traced', meaning: 'No source was found for it.' },
    },

    noteKinds: { claim: 'claim', term: 'term', translation: 'translation', context: 'context' },

    kinds: {
      figure: { one: 'person', title: 'People' },
      faction: { one: 'faction or body', title: 'Factions and bodies' },
      place: { one: 'place', title: 'Places' },
      note: { one: 'note', title: 'Notes' },
      source: { one: 'source', title: 'Sources' },
      event: { one: 'event', title: 'Events' },
    },

    reading: {
      in: 'in',
      whose: (authors: number) =>
        `The text is ${authors > 1 ? 'the authors’' : 'the author’s'}, word for word. Section titles, cards and notes are the editors’.`,
      laterColour: 'This colour marks what came later.',
      tools: 'Contents, view, print',
      contents: 'Contents',
      show: 'Show beside the text',
      showWho: 'People and factions',
      showClaims: 'Notes on claims',
      hideLater: 'Hide what came later',
      notesOn: (paragraph: number) => `Notes on ¶${paragraph}`,
      mentionedIn: 'In',
      close: 'Close',
      sources: (count: number) => (count === 0 ? 'More' : counted(count, 'source', 'sources')),
      paragraph: (paragraph: number | '') => `Paragraph ${paragraph}`,
      mention: (name: string, paragraph: number) => `${name}, ¶${paragraph}`,
      noteNumber: (number: number) => `Note ${number}`,
      linkToParagraph: (paragraph: number) => `Link to paragraph ${paragraph}`,
      linkToSection: (title: string) => `Link to the section “${title}”`,
      linkToNote: 'Link to this note',
      notePage: 'Share or cite',
      cite: 'Cite',
      copyLink: 'Copy a link to these words',
      copied: 'Link copied',
      notCopied: 'The link could not be copied',
      noPassage: (id: string) => `There is no passage “${id}” on this page`,
      sourcesLead: 'What was read of each, and where it is cited:',
    },

    lifelines: {
      title: `At the centre of ${noun.the}`,
      death: (manner: string | undefined, date: string) => `${manner ?? 'died'} ${date}`,
      day: `this ${noun.one}`,
    },

    aboutText: {
      title: 'About this text',
      appeared: `${The} appeared in`,
      original: (language: string) => `It exists in ${language} under the title`,
      readOpening: 'its opening was read',
      readWhole: 'it was read',
      inReprint: ' in a reprint',
      method: 'How the notes were made, and what their statuses mean:',
      methodLink: 'about this site',
      citeLink: `Cite ${noun.the}`,
      allLink: `All annotated ${noun.other}`,
    },

    print: {
      title: 'Print',
      description: `${The} made for paper: the text alone, the text with its notes, or everything with people and timeline.`,
      lead: 'Choose what to print and use the browser’s print command, on any paper size, or take a PDF that is ready.',
      choices: 'What to print',
      shown: 'Shown below:',
      print: 'Print',
      textOnly: 'Text only',
      textOnlyWhat: 'the text alone.',
      withNotes: 'Text and notes',
      withNotesWhat: 'the text and all notes.',
      everything: 'Everything',
      everythingWhat: 'the text, notes, sources, people, factions, and the timeline.',
      pdf: (paper: string) => `PDF, ${paper}`,
      signs: 'Signs say what other sources make of a claim:',
      later: 'A bar marks what came later.',
      more: 'Sources and other sheets:',
    },

    worksheet: {
      title: 'Worksheet',
      description: `${The} with numbered lines and room in the margin, its claims with empty fields, and a key.`,
      what: 'with numbered lines and a margin, the claims with empty fields, and a key on a sheet of its own.',
      steps: [
        'Read the text without the key. In the margin, mark what is presented as fact and what is judgement.',
        'For each claim choose a status, and write down what you found and where.',
        'Compare with the key. Where you differ, read the note and its sources, and say who is right.',
      ],
      lines: 'Lines',
      range: (first: number, last: number) => (first === last ? `${first}` : `${first}–${last}`),
      evidence: 'What you found, and where',
      key: 'Key',
      notes: 'The notes, with their sources:',
    },

    book: {
      link: 'Book (EPUB)',
      linkOf: (title: string) => `“${title}” with its notes, for e-readers (EPUB)`,
      cover: (title: string, authors: string) => `Cover: “${title}”, ${authors}`,
      coverTitle: 'Cover',
      landmarks: 'Parts of the book',
      paragraphs: 'Paragraphs',
      page: (name: string) => `${name} on the site`,
      onSite: 'This book is made from the page',
      accessibility:
        'All text can be read aloud and shown in any typeface. Words lead to notes and notes lead back; each paragraph has a place in the list of pages. The cover is the only picture and is described.',
    },

    figures: {
      lead: (month: string) =>
        `The people ${noun.the} names: who they were in ${month}, and what has become of them since.`,
      mentions: 'Mentions by paragraph',
      count: (times: number) => counted(times, 'mention', 'mentions'),
      mentionNoun: (times: number): string => (times === 1 ? 'mention' : 'mentions'),
      inText: `In ${noun.the}`,
      otherSpellings: 'Other spellings',
      born: 'Born',
      died: 'Died',
      offices: 'Offices and posts',
      officesOf: (name: string) => `Offices and posts of ${name}`,
      officesCaption: (name: string) =>
        `Offices and posts of ${name}, with their dates as far as the sources give them`,
      affiliations: 'Affiliations, as reported',
      affiliationsOf: (name: string) => `Affiliations of ${name}, as reported`,
      affiliationsCaption: (name: string) => `How others place ${name} among the factions`,
      called: 'Called',
      by: 'by',
      faction: 'Faction',
      mentioned: (name: string) => `Where ${noun.the} names ${name}`,
      claims: (name: string) => `What ${noun.the} says of ${name}`,
      neighbours: 'Previous and next person',
      previous: 'Previous',
      next: 'Next',
    },

    mentionsPlot: {
      caption:
        'Each stroke is a mention, drawn where its words are in the paragraph, and leads to them. Longer paragraphs are drawn wider. A line runs from the first mention to the last.',
      captionWords: `${The}’s words are given where they are not the name itself.`,
      label: 'Mentions of people and factions, by paragraph',
      mention: (name: string, paragraph: number, words: string) => `${name} in ¶${paragraph}: “${words}”`,
    },

    places: {
      lead: `The places ${noun.the} speaks of, and where it names them.`,
    },

    factions: {
      description: `The camps, institutions, families and movements that ${noun.the} speaks of, and who is counted among them by whom.`,
      lead: `Each page says how ${noun.the} uses a word, how others use it, and who is counted among them.`,
      alignments: (title?: string) => `Who is on which side, as ${title ? `“${title}”` : noun.the} sees it`,
      inText: (title?: string) =>
        title ? `The sides in the words of “${title}”` : `The sides in the words of ${noun.the}`,
      matrix: 'Where others place each person',
      matrixLabel: 'People and factions',
      matrixCaption:
        'Each cell gives the labels that others use for a person, with their sources; labels that match no faction listed here are on the person’s page',
      person: 'Person',
      members: 'Members, as reported',
      officeHolders: 'Who has held office',
      membersCaption: (name: string, title: string) => `${name}: ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
      who: 'Who',
      as: 'As',
      accordingTo: 'According to',
      mentioned: `Where ${noun.the} mentions it`,
      map: {
        label: `Who is where, as ${noun.the} draws it`,
        caption: (author: string) =>
          `The arrangement is ${author}’s reading, taken from the paragraphs named, and not a finding of these pages.`,
        links: 'Every name is a link.',
        inWords: 'The map in words',
        labels: 'where others place each person',
        lines: 'how others drew the lines',
        tableLabel: `Alignments, as ${noun.the} draws them`,
        tableCaption:
          'Where the picture puts each name, and the words that put it there; the notes say what other sources report',
        where: 'Where',
        note: 'Note on the words',
      },
    },

    claims: {
      title: 'Claims',
      description: `Every claim of ${noun.the} that has a note: its words, what sources say of it in one line, its status and its sources.`,
      lead: (claims: number, notes: number) =>
        `What ${noun.the} claims, in its own words, and what sources say of it. Of ${counted(notes, 'note', 'notes')}, ${claims} ${claims === 1 ? 'is on a claim' : 'are on claims'}${claims < notes ? '; the others explain a term, a translation or the context' : ''}.`,
      meanings: 'What the statuses mean',
      show: 'Show claims that are',
      method: 'How the notes were made is described on the page',
      caption: `Claims in the order of ${noun.the}`,
      words: `${The}’s words`,
      status: 'Status',
      inOneLine: 'In one line',
      key: (claims: number) => `What the signs mean: ${counted(claims, 'claim', 'claims')} checked`,
      strip: 'The claims, paragraph by paragraph',
      stripItem: (note: string, status: string) => `${note}: ${status}`,
      paragraphOf: (paragraph: number, title: string) => `Paragraph ${paragraph}, ${title}`,
      noteNumber: (number: number) => `Note\u00a0${number}`,
      noteOf: (number: number, title: string) => `Note ${number}: ${title}`,
    },

    notePage: {
      inText: 'Read it in place',
      about: 'About:',
      embed: 'HTML to quote this note elsewhere',
    },

    report: {
      link: 'Report an error',
      subject: (title: string) => `Error in “${title}”`,
      body: (url: string) => `Page: ${url}\nWhat is wrong:\nA source that shows it:\n`,
      noContact: 'The publisher of this site gives no address for error reports.',
    },

    timeline: {
      title: 'Timeline',
      description: `What happened before ${noun.the}, around it and since, each event dated to the precision of its sources.`,
      lead: (date: string) =>
        `What happened before ${noun.the}, around it and since, each event dated as closely as its sources allow. The day of ${noun.the}, ${date}, is marked.`,
      periods: 'Periods',
      before: `Before ${noun.the}`,
      month: (month: string) => `The month of ${noun.the}, ${month}`,
      after: `After ${noun.the}`,
      thisText: The,
      offices: 'Offices',
      officesSince: (year: number) => `Offices since ${year}`,
      officesCaption: 'Offices, posts and other work during the period shown',
      when: 'When',
      what: 'What',
      office: 'Office or post',
      events: (count: number) => counted(count, 'event', 'events'),
      drawing: (years: string) => `Offices and events, ${years}`,
      enlarged: (weeks: string) => `${weeks}, enlarged`,
      span: (from: string | number, to: string | number) => `${from} to ${to}`,
      captionTitle: (years: string, weeks: string) => `Offices and events from ${years}; below, ${weeks}, enlarged.`,
      key: {
        office: 'an office, a post, a candidacy or other work',
        tapered: 'tapers where its start or end is known only to the month or year',
        startless: 'no start is given; only the last part is drawn',
        open: 'no end is given; drawn up to the death or the last event',
        event: 'an event',
        undated: 'an event not dated to the day',
        enlarged: 'events that are enlarged below',
        several: 'one event that concerns several people',
        death: 'a reported death; later events are beyond it',
        day: `the day of ${noun.the}`,
      },
      caption: (firstYear: number) => `What begins at the edge began before ${firstYear}. Every mark leads to the`,
      captionList: 'list',
      captionOffices: ', which goes back further; the offices are in',
      captionTable: 'a table',
      captionEnd: ' at its end.',
    },

    index: {
      title: 'Index, A to Z',
      description: `People, factions, offices and terms of ${noun.the} and its notes, by all their names, with where each is found.`,
      lead: `People, factions, offices and terms, under other spellings and scripts too. A name leads to its page; ¶ to the paragraph of ${noun.the}, “card” to the note beside it.`,
      letters: 'Letters',
      otherScripts: 'Other scripts',
      card: 'card',
      notes: (count: number): string => (count === 1 ? 'note' : 'notes'),
      /** Words at the start of a term that its place in the index does not depend on. */
      skipped: /^(?:the|an?)\s/i,
    },

    sources: {
      description:
        'Every source that the notes and pages cite: what it is, what was read of it, and where it is cited.',
      lead: (count: number) =>
        `${counted(count, 'publication', 'publications')}, each with what was read of it and the notes and pages that cite it. Where only the opening was read, the record says so; where the address leads to a copy, it says whose copy it is. A title in square brackets is the editors’ description of a page without one.`,
      kinds: 'Kinds of sources',
      types: {
        'news agency': 'News agencies',
        newspaper: 'Newspapers, magazines and news sites',
        broadcaster: 'Broadcasters',
        official: 'Governments, parliaments and the United Nations',
        research: 'Research institutes and organisations',
        reference: 'Reference works and biographies',
        opinion: 'Opinion and commentary',
      },
      inLanguage: (language: string) => `in ${language}`,
      noAddress: 'no address is given for such copies',
      unknownAddress: 'no address is known',
      readOpening: 'opening read',
      readWhole: 'read in full',
      citedIn: 'Cited in',
      noDate: 'no date shown',
      noDateShort: 'n.d.',
      copy: (copy: string) => `Read in a copy: ${copy}.`,
      archived: (date: string) => `Archived ${date}`,
      ofText: 'About the text',
      ofNote: (title: string) => `Note: ${title}`,
      ofEvent: (title: string) => `Timeline: ${title}`,
    },

    cite: {
      title: 'Cite',
      description: `Citations of ${noun.the} and of each note, as plain text, BibTeX, RIS and CSL-JSON.`,
      lead: `${The}, its notes and their sources, as plain text and as files for reference managers. Every section, paragraph, sentence and note has a permanent address of its own.`,
      theText: `${The} as annotated here`,
      ofTitle: (title: string) => `“${title}” as annotated here`,
      allSources: 'All sources',
      format: (format: string, list: string) => `${format}, ${list}`,
      /** `names` is empty where the edition names nobody. */
      annotatedBy: (names: string) => `annotated by ${names || 'the editors'}`,
      editors: (names: string) => names || 'The editors',
      noteOn: 'note on',
      checked: (date: string) => `(checked ${date})`,
      noteOnText: (authors: string, title: string, publication: string) =>
        `Note on ${authors}, “${title}”, ${publication}.`,
    },

    corrections: {
      was: 'Was',
      now: 'Now',
      wording: (was: string, now: string) => `Was: “${was}” Now: “${now}”`,
      corrected: (date: string) => `Corrected ${date}:`,
    },

    about: {
      title: 'About',
      heading: 'About this site',
      description:
        'What this site is, who speaks where, how the notes were made, what their statuses mean, and who holds the rights.',
      lead: (texts: number) =>
        `${texts === 1 ? `One ${noun.one}` : upperFirst(noun.other)}, word for word, with what a reader needs beside it.`,
      text: 'The text',
      by: (title: string, authors: string) => `“${title}” is by ${authors} and appeared in`,
      verbatim: 'It is reproduced here character for character, slips included; a note may point them out. The',
      textAlone: 'plain text',
      textAloneEnd: 'is available without any of the notes.',
      asWell: 'Annotated as well:',
      listBy: (authors: string) => `, by ${authors}, in`,
      voices: 'Who wrote what',
      voicesText:
        'The paragraphs are the author’s. Section titles, the cards in the margins, the notes and all other pages are the editors’. A number after words of the text leads to a note; an underlined name leads to a card and from there to a page.',
      method: 'How the notes were made',
      statusesText: (names: string) =>
        `A note on a claim has one of these statuses: ${names}. A note that only explains a term, a body or a translation has none. What each means, and which claims have it, is on the page`,
      limits: 'Limits',
      openings: (read: number, sources: number) =>
        read === sources
          ? 'The sources were read in their openings, not whole.'
          : `Of ${counted(sources, 'source', 'sources')}, ${counted(read, 'was read in its opening', 'were read in their openings')} only; the list of sources says which.`,
      checked: 'The notes were last compared with their sources on',
      errors: 'Errors and corrections',
      errorsText:
        'If you find an error, please tell the publisher of this site, with the address of the note or page (each note has its own link) and a source that shows it. A correction that changes what a note says is listed here, dated, with what was wrong, the old words and the new.',
      noCorrections: 'No correction has been made so far.',
      correctionOf: (kind: string, entry: string) => `${kind} “${entry}”`,
      rights: 'Rights',
      rightsText:
        'The texts are not covered by the project’s licence, which is for its code and the editors’ notes. Names of outlets and titles of sources belong to their owners.',
      compared: 'Last compared with its sources on',
    },

    notFound: {
      title: 'Page not found',
      description: 'There is no page at this address.',
      heading: 'There is no page at this address',
      lead: ['The', `annotated ${noun.one}`, 'is on the home page. Perhaps you were looking for one of these.'],
    },

    moved: { title: 'This page has moved', text: 'This page has moved to' },

    feed: {
      title: 'Corrections and notes',
      subtitle: 'Corrections, and notes by the day on which they were last compared with their sources',
      correction: (kind: string, entry: string) => `Correction of the ${kind} “${entry}”`,
    },

    annotations: { fullNote: (title: string) => `Full note: ${title}` },

    share: {
      alt: (site: string, title: string, author: string, published: string) =>
        `${site}: “${title}”, ${author}, ${published}.`,
      altNames: (names: string) => ` In the margin: ${names}.`,
    },
  };
};

export type Messages = ReturnType<typeof en>;

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
