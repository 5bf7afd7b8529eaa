import type { Messages, Noun } from './en.ts';
import { createFormats } from './formats.ts';

/** Forms of a counted noun, as Arabic has them: `plural(3, …)` → `3 إشارات`. One and two are words without a number. */
type Forms = Record<Exclude<Intl.LDMLPluralRule, 'other'>, string> & { other: string };

const rules = new Intl.PluralRules('ar');

function plural(count: number, forms: Forms): string {
  const category = rules.select(count);
  return ['few', 'many', 'other'].includes(category) ? `${count} ${forms[category]}` : forms[category];
}

const mentions: Forms = {
  zero: 'لا إشارة',
  one: 'إشارة واحدة',
  two: 'إشارتان',
  few: 'إشارات',
  many: 'إشارة',
  other: 'إشارة',
};

const sources: Forms = {
  zero: 'المزيد',
  one: 'مصدر واحد',
  two: 'مصدران',
  few: 'مصادر',
  many: 'مصدرًا',
  other: 'مصدر',
};

const events: Forms = {
  zero: 'لا أحداث',
  one: 'حدث واحد',
  two: 'حدثان',
  few: 'أحداث',
  many: 'حدثًا',
  other: 'حدث',
};

const formats = createFormats('ar', {
  about: (date) => `نحو ${date}`,
  circa: (date) => `نحو ${date}`,
  from: (date) => `منذ ${date}`,
  until: (date) => `حتى ${date}`,
  unknown: 'لم تُذكر تواريخ',
});

/**
 * The words of the interface in Arabic. No verb or adjective agrees with the noun of the edition, whose gender is not
 * known here; nothing that is joined in writing (لِـ) comes before it.
 */
export const ar = (noun: Noun): Messages => ({
  locale: 'ar',
  direction: 'rtl',
  formats,

  nav: {
    '/': noun.the,
    '/figures/': 'الشخصيات',
    '/factions/': 'التيارات',
    '/places/': 'الأماكن',
    '/claims/': 'الأقوال',
    '/timeline/': 'التسلسل الزمني',
    '/sources/': 'المصادر',
    '/cite/': 'الاستشهاد',
    '/about/': 'عن الموقع',
    '/a-z/': 'الفهرس',
    '/print/': 'الطباعة',
    text: 'النص وحده',
    site: 'الموقع',
    allPages: 'كل الصفحات',
    skip: 'انتقل إلى المحتوى',
    skipToText: `انتقل إلى ${noun.the}`,
  },

  theme: { summary: 'المظهر', legend: 'فاتح أو داكن', system: 'النظام', light: 'فاتح', dark: 'داكن' },

  footer: {
    rightsOfOne: (title, authors) => `«${title}» بقلم ${authors}، عن`,
    rightsOfOneEnd: '؛ وتبقى حقوق النص لأصحابه.',
    rightsOfMany: 'تبقى حقوق النصوص',
    rightsOfManyLink: 'لكتّابها وناشريها',
    editors: 'أما الحواشي والبطاقات والصفحات فهي للمحررين.',
  },

  editorsOf: (site) => `محررو ${site}`,
  annotated: (authors, title) => `${authors}، «${title}»، نص محشّى`,
  inQuotes: (text) => `«${text.replaceAll('«', '“').replaceAll('»', '”')}»`,
  comma: '، ',
  semicolon: '؛ ',
  arrow: '←',
  table: 'جدول',
  sheetOf: 'من',

  labels: {
    central: 'الشخصيات المحورية',
    others: 'سائر من ذُكروا',
    otherEvents: 'أحداث أخرى',
    groups: 'التيارات',
    institutions: 'المؤسسات',
    movements: 'الحركات والعائلات',
  },

  abbreviations: ['إلخ'],

  bodies: {
    since: 'ما جرى بعد ذلك',
    figure: (month) => [`في ${month}`, 'ما جرى بعد ذلك'],
    faction: () => [`الكلمة في ${noun.the}`, 'الكلمة عند الآخرين', 'ما جرى بعد ذلك'],
  },

  statuses: {
    supported: { name: 'مؤيَّد', meaning: `تذكر مصادرُ أخرى ما جاء في ${noun.the}.` },
    'partly supported': { name: 'مؤيَّد جزئيًّا', meaning: 'تؤيد المصادرُ بعضَه، أو ما يقاربه.' },
    contested: { name: 'مختلَف فيه', meaning: 'المصادر غير متفقة.' },
    interpretation: { name: 'تأويل', meaning: 'قراءة الكاتب، ولا مصدر يمكن أن يحسمها.' },
    'not traced': { name: 'بلا مصدر', meaning: 'لم يُعثر له على مصدر.' },
  },

  noteKinds: { claim: 'قول', term: 'مصطلح', translation: 'ترجمة', context: 'سياق' },

  kinds: {
    figure: { one: 'شخصية', title: 'الشخصيات' },
    faction: { one: 'تيار أو هيئة', title: 'التيارات والهيئات' },
    place: { one: 'مكان', title: 'الأماكن' },
    note: { one: 'حاشية', title: 'الحواشي' },
    source: { one: 'مصدر', title: 'المصادر' },
    event: { one: 'حدث', title: 'الأحداث' },
  },

  reading: {
    in: 'في',
    whose: (authors) => `النص ${theAuthors(authors)}، كلمةً كلمة؛ أما عناوين الأقسام والبطاقات والحواشي فهي للمحررين.`,
    laterColour: 'بهذا اللون: ما حدث لاحقًا.',
    tools: 'المحتويات والعرض والطباعة',
    contents: 'المحتويات',
    show: 'ما يظهر إلى جانب النص',
    showWho: 'الشخصيات والتيارات',
    showClaims: 'حواشي الأقوال',
    hideLater: 'إخفاء ما جرى لاحقًا',
    notesOn: (paragraph) => `حواشي ¶${paragraph}`,
    mentionedIn: 'في',
    close: 'أغلق',
    sources: (count) => plural(count, sources),
    paragraph: (paragraph) => `الفقرة ${paragraph}`,
    mention: (name, paragraph) => `${name}، ¶${paragraph}`,
    noteNumber: (number) => `الحاشية ${number}`,
    linkToParagraph: (paragraph) => `رابط الفقرة ${paragraph}`,
    linkToSection: (title) => `رابط القسم «${title}»`,
    linkToNote: 'رابط هذه الحاشية',
    notePage: 'للإرسال والاستشهاد',
    cite: 'استشهد',
    copyLink: 'انسخ رابطًا إلى هذه الكلمات',
    copied: 'نُسخ الرابط',
    notCopied: 'تعذّر نسخ الرابط',
    noPassage: (id) => `ليس في هذه الصفحة موضع باسم «${id}»`,
    sourcesLead: 'ما قُرئ من كل مصدر، ومواضع الاستشهاد به:',
  },

  lifelines: {
    title: 'الشخصيات المحورية',
    death: (manner, date) => `${manner ?? 'الوفاة'} ${date}`,
    day: noun.the,
  },

  aboutText: {
    title: 'عن هذا النص',
    appeared: 'نُشر النص في',
    original: (language) => `وله أصل؛ اللغة: ${language}، والعنوان:`,
    readOpening: 'قُرئ مطلعه',
    readWhole: 'قُرئ كاملًا',
    inReprint: ' في إعادة نشر',
    method: 'كيف وُضعت الحواشي، وما معنى أحكامها:',
    methodLink: 'عن هذا الموقع',
    citeLink: 'الاستشهاد بهذا النص',
    allLink: 'كل النصوص المحشّاة',
  },

  print: {
    title: 'الطباعة',
    description: `${noun.the} على الورق: النص وحده، أو النص مع حواشيه، أو كل شيء مع الشخصيات والتسلسل الزمني.`,
    lead: 'اختر ما تريد طباعته، ثم استعمل أمر الطباعة في المتصفح. قياس الورق كما تشاء: A4 أو Letter أو غيرهما.',
    choices: 'ما تريد طباعته',
    shown: 'المعروض أدناه:',
    print: 'اطبع',
    textOnly: 'النص وحده',
    textOnlyWhat: 'النص بلا أي حاشية.',
    withNotes: 'النص والحواشي',
    withNotesWhat: 'النص وكل الحواشي.',
    everything: 'كل شيء',
    everythingWhat: 'النص والحواشي والمصادر والشخصيات والتيارات والتسلسل الزمني.',
    pdf: (paper) => `PDF، ${paper}`,
    signs: 'العلامة بعد الرقم تقول ما تراه المصادر الأخرى في القول:',
    later: `الخط في الهامش يدل على ما جاء بعد ${noun.the}.`,
    more: 'المصادر والأوراق الأخرى:',
  },

  worksheet: {
    title: 'ورقة عمل',
    description: `${noun.the} بأسطر مرقّمة وهامش للكتابة، والأقوال مع خانات فارغة، ومفتاح للحل.`,
    what: 'أسطر مرقّمة وهامش للكتابة، والأقوال مع خانات فارغة، ومفتاح للحل في ورقة مستقلة.',
    steps: [
      'اقرأ النص قبل المفتاح. ضع في الهامش علامة على ما يُروى خبرًا وعلى ما يُقال رأيًا.',
      'اختر لكل قول حكمًا، واكتب ما وجدته وأين وجدته.',
      'قارن بالمفتاح. وحيث يختلف حكمك اقرأ الحاشية ومصادرها، وقل من المصيب.',
    ],
    lines: 'الأسطر',
    range: (first, last) => (first === last ? `${first}` : `${first}–${last}`),
    evidence: 'ما وجدته، وأين',
    key: 'المفتاح',
    notes: 'الحواشي مع مصادرها:',
  },

  book: {
    link: 'كتاب (EPUB)',
    linkOf: (title) => `«${title}» مع الحواشي، لأجهزة القراءة (EPUB)`,
    cover: (title, authors) => `الغلاف: «${title}»، ${authors}`,
    coverTitle: 'الغلاف',
    landmarks: 'أقسام الكتاب',
    paragraphs: 'الفقرات',
    page: (name) => `${name} على الموقع`,
    onSite: 'أُعدّ هذا الكتاب من الصفحة',
    accessibility:
      'يمكن سماع النص كله وعرضه بأي خط. تقود الكلمات إلى الحواشي وتعود الحواشي إليها، ولكل فقرة موضع في قائمة الصفحات. الغلاف هو الصورة الوحيدة، وله وصف.',
  },

  figures: {
    lead: (month) => `كل من ورد ذكرهم في ${noun.the}: من كانوا في ${month}، وما جرى لهم بعد ذلك.`,
    mentions: 'مواضع الذكر فقرةً فقرة',
    count: (times) => plural(times, mentions),
    mentionNoun: (times): string => (rules.select(times) === 'few' ? 'إشارات' : 'إشارة'),
    inText: `في ${noun.the}`,
    otherSpellings: 'صيغ أخرى للاسم',
    born: 'الميلاد',
    died: 'الوفاة',
    offices: 'المناصب والوظائف',
    officesOf: (name) => `المناصب والوظائف: ${name}`,
    officesCaption: (name) => `المناصب والوظائف التي شغلها ${name}، بتواريخها بقدر ما تذكرها المصادر`,
    affiliations: 'الانتماء كما يُروى',
    affiliationsOf: (name) => `الانتماء كما يُروى: ${name}`,
    affiliationsCaption: (name) => `موقع ${name} بين التيارات عند الآخرين`,
    called: 'الوصف',
    by: 'صاحب الوصف',
    faction: 'التيار',
    mentioned: (name) => `مواضع ذكر ${name} في ${noun.the}`,
    claims: (name) => `ما يقال عن ${name} في ${noun.the}`,
    neighbours: 'الشخصية السابقة والتالية',
    previous: 'السابق',
    next: 'التالي',
  },

  mentionsPlot: {
    caption:
      'كل خط قصير موضع ذكر يقود إلى كلماته. مكانه من العمود مكان الكلمات من الفقرة؛ وكلما طالت الفقرة اتسع عمودها، على ألا يقل عن حد أدنى. ويمتد خط من أول ذكر إلى آخره.',
    captionWords: 'وتُذكر كلمات النص حيث لا تكون الاسم نفسه.',
    label: 'مواضع ذكر الشخصيات والتيارات، فقرةً فقرة',
    mention: (name, paragraph, words) => `${name} في ¶${paragraph}: «${words}»`,
  },

  places: {
    lead: `الأماكن الواردة في ${noun.the}، ومواضع ذكرها.`,
  },

  factions: {
    description: `التيارات والمؤسسات والعائلات والحركات التي يجري الحديث عنها في ${noun.the}، ومن يُعدّ منها وعند من.`,
    lead: `تبيّن كل صفحة معنى الكلمة في ${noun.the}، ومعناها عند الآخرين، ومن يُعدّ من أصحابها.`,
    alignments: (title) => `من في أي جانب، كما في ${title ? `«${title}»` : noun.the}`,
    inText: (title) => `الجوانب بكلمات ${title ? `«${title}»` : noun.the}`,
    matrix: 'أين يضع الآخرون كل شخصية',
    matrixLabel: 'الشخصيات والتيارات',
    matrixCaption:
      'في كل خانة ما يصف به الآخرون شخصيةً ما، مع المصادر؛ والأوصاف التي لا تخص أي تيار هنا مذكورة في صفحة الشخصية',
    person: 'الشخصية',
    members: 'الأعضاء كما يُروى',
    officeHolders: 'من تولوا المناصب',
    membersCaption: (name, title) => `${name}: ${title}`,
    who: 'الاسم',
    as: 'الصفة',
    accordingTo: 'بحسب',
    mentioned: `مواضع الحديث عنه في ${noun.the}`,
    map: {
      label: `من يقف أين، كما يُرسم في ${noun.the}`,
      caption: (author) => `هذا الترتيب قراءة ${author}، مأخوذ من الفقرات المذكورة، وليس من استنتاج هذه الصفحات.`,
      links: 'كل اسم رابط.',
      inWords: 'كل موقع بالكلمات',
      labels: 'أين يضع الآخرون كل شخصية',
      lines: 'كيف رسم الآخرون الحدود',
      tableLabel: `الاصطفافات كما تُرسم في ${noun.the}`,
      tableCaption: 'كل موقع مع الكلمات التي يستند إليها؛ أما ما تذكره المصادر الأخرى ففي الحواشي',
      where: 'الموضع',
      note: 'حاشية الكلمات',
    },
  },

  claims: {
    title: 'الأقوال',
    description: `كل قول في ${noun.the} عليه حاشية: كلماته، وما تقوله المصادر عنه في سطر، والحكم عليه، ومصادره.`,
    lead: (claims, notes) =>
      `ما يقال في ${noun.the} بكلمات النص نفسه، وما تقوله المصادر عنه. عدد الحواشي ${notes}، منها على الأقوال ${claims}؛ وما عداها شرح لمصطلح أو ترجمة أو سياق.`,
    meanings: 'معاني الأحكام',
    show: 'اعرض الأقوال بحسب الحكم',
    method: 'طريقة وضع الحواشي مشروحة في صفحة',
    caption: 'الأقوال بترتيب ورودها في النص',
    words: 'كلمات النص',
    status: 'الحكم',
    inOneLine: 'في سطر',
    key: (claims) => `معنى الرموز (عدد الأقوال التي فُحصت: ${claims})`,
    strip: 'الأقوال فقرةً فقرة',
    stripItem: (note, status) => `${note}: ${status}`,
    paragraphOf: (paragraph, title) => `الفقرة ${paragraph}، ${title}`,
    noteNumber: (number) => `الحاشية\u00a0${number}`,
    noteOf: (number, title) => `الحاشية ${number}: ${title}`,
  },

  notePage: {
    inText: 'اقرأها في موضعها',
    about: 'عن:',
    embed: 'شيفرة لاقتباس هذه الحاشية في صفحة أخرى',
  },

  report: {
    link: 'أبلغ عن خطأ',
    subject: (title) => `خطأ في «${title}»`,
    body: (url) => `الصفحة: ${url}\nالخطأ:\nمصدر يبيّنه:\n`,
    noContact: 'لم يحدد ناشر هذا الموقع عنوانًا لذلك.',
  },

  timeline: {
    title: 'التسلسل الزمني',
    description: `ما جرى قبل نشر النص وحوله وبعده، وكل حدث مؤرَّخ بدقة مصادره.`,
    lead: (date) =>
      `أحداث قد يريد قارئ ${noun.the} أن يعرف موضعها من الزمن، بتواريخ دقيقة بقدر ما تسمح المصادر. تاريخ النشر ${date}، ويومه معلَّم.`,
    periods: 'الفترات',
    before: 'قبل النشر',
    month: (month) => `شهر النشر، ${month}`,
    after: 'بعد النشر',
    thisText: noun.the,
    offices: 'المناصب',
    officesSince: (year) => `المناصب منذ ${year}`,
    officesCaption: 'المناصب والوظائف وغيرها من الأعمال في الفترة المعروضة',
    when: 'متى',
    what: 'ماذا',
    office: 'المنصب أو الوظيفة',
    events: (count) => plural(count, events),
    drawing: (years) => `المناصب والأحداث، ${years}`,
    enlarged: (weeks) => `${weeks}، بتكبير`,
    span: (from, to) => `من ${from} إلى ${to}`,
    captionTitle: (years, weeks) => `المناصب والأحداث، ${years}؛ وتحتها ${weeks}، بتكبير.`,
    key: {
      office: 'منصب أو وظيفة أو ترشّح أو عمل آخر',
      tapered: 'يستدق طرفه حيث لا تُعرف بدايته أو نهايته إلا بالشهر أو السنة',
      startless: 'لا تُذكر بدايته، فلا يُرسم إلا آخره',
      open: 'لا تُذكر نهايته، فيُمدّ إلى الوفاة أو إلى آخر حدث',
      event: 'حدث',
      undated: 'حدث لا يُعرف يومه',
      enlarged: 'أحداث مكبَّرة في الأسفل',
      several: 'حدث واحد يخص عدة شخصيات',
      death: 'وفاة مذكورة؛ وما بعدها أحداث لاحقة',
      day: 'يوم نشر النص',
    },
    caption: (firstYear) => `ما يبدأ عند الحافة فقد بدأ قبل ${firstYear}. وتقود كل علامة إلى`,
    captionList: 'القائمة',
    captionOffices: '، وهي تعود إلى زمن أبعد؛ والمناصب في',
    captionTable: 'جدول',
    captionEnd: ' في آخرها.',
  },

  index: {
    title: 'الفهرس الهجائي',
    description: `الأشخاص والجماعات والمناصب والمصطلحات في ${noun.the} وحواشيه، بكل أسمائها، وموضع كل منها.`,
    lead: 'الأشخاص والجماعات والمناصب والمصطلحات، بتهجئاتها وكتاباتها الأخرى أيضًا. يقود الاسم إلى صفحته، والعلامة ¶ إلى الفقرة، و«بطاقة» إلى الحاشية بجانبها.',
    letters: 'الحروف',
    otherScripts: 'كتابات أخرى',
    card: 'بطاقة',
    notes: () => 'الحواشي',
    skipped: /^ال(?=\p{L}{2})/u,
  },

  sources: {
    description: 'كل مصدر تستشهد به الحواشي والصفحات: ما هو، وما قُرئ منه، وأين استُشهد به.',
    lead: (count) =>
      `عدد المنشورات ${count}، ومع كل منها ما قُرئ منه والحواشي والصفحات التي تستشهد به. وحيث لم يُقرأ إلا المطلع فذلك مذكور، وحيث يقود العنوان إلى نسخة يُذكر صاحبها. وما كان عنوانه بين قوسين معقوفين فهو وصف من المحررين لصفحة بلا عنوان.`,
    kinds: 'أنواع المصادر',
    types: {
      'news agency': 'وكالات الأنباء',
      newspaper: 'الصحف والمجلات والمواقع الإخبارية',
      broadcaster: 'الإذاعات والقنوات',
      official: 'الحكومات والبرلمانات والأمم المتحدة',
      research: 'مراكز البحوث والمنظمات',
      reference: 'المراجع والتراجم',
      opinion: 'الرأي والتعليق',
    },
    inLanguage: (language) => `باللغة ${language}`,
    noAddress: 'لا يُذكر عنوان لمثل هذه النسخ',
    unknownAddress: 'العنوان غير معروف',
    readOpening: 'قُرئ مطلعه',
    readWhole: 'قُرئ كاملًا',
    citedIn: 'استُشهد به في',
    noDate: 'لا تاريخ عليه',
    noDateShort: 'د.ت.',
    copy: (copy) => `قُرئ في نسخة: ${copy}.`,
    archived: (date) => `محفوظ في ${date}`,
    ofText: 'عن النص',
    ofNote: (title) => `حاشية: ${title}`,
    ofEvent: (title) => `التسلسل الزمني: ${title}`,
  },

  cite: {
    title: 'الاستشهاد',
    description: 'صيغ الاستشهاد بالنص وبكل حاشية: نصًّا عاديًّا وبصيغ BibTeX وRIS وCSL-JSON.',
    lead: 'النص وحواشيه ومصادرها، نصًّا عاديًّا وملفاتٍ لبرامج إدارة المراجع. ولكل قسم وفقرة وجملة وحاشية عنوان دائم.',
    theText: 'النص كما حُشّي هنا',
    ofTitle: (title) => `«${title}» كما حُشّي هنا`,
    allSources: 'كل المصادر',
    format: (format, list) => `${format}، ${list}`,
    annotatedBy: (names) => `حواشي ${names || 'المحررين'}`,
    editors: (names) => names || 'المحررون',
    noteOn: 'حاشية على',
    checked: (date) => `(روجعت في ${date})`,
    noteOnText: (authors, title, publication) => `حاشية على: ${authors}، «${title}»، ${publication}.`,
  },

  corrections: {
    was: 'كان النص',
    now: 'وصار',
    wording: (was, now) => `كان النص: «${was}» وصار: «${now}»`,
    corrected: (date) => `صُحِّح في ${date}:`,
  },

  about: {
    title: 'عن الموقع',
    heading: 'عن هذا الموقع',
    description: 'ما هذا الموقع، ومن المتكلم في كل موضع، وكيف وُضعت الحواشي، وما معنى أحكامها، ولمن الحقوق.',
    lead: (texts) => `${texts === 1 ? 'نص' : 'نصوص'} بلا تغيير كلمة، ومعه كل ما يحتاج إليه القارئ.`,
    text: 'النص',
    by: (title, authors) => `«${title}» بقلم ${authors}. النشر:`,
    verbatim: 'يَرِد النص هنا حرفًا بحرف، بما فيه من هفوات؛ وقد تنبّه إليها حاشية. ويتاح',
    textAlone: 'النص وحده',
    textAloneEnd: 'بلا أي حاشية.',
    asWell: 'ومن النصوص المحشّاة أيضًا:',
    listBy: (authors) => `، بقلم ${authors}، في`,
    voices: 'من المتكلم في كل موضع',
    voicesText:
      'الفقرات للكاتب. أما عناوين الأقسام وبطاقات الهوامش والحواشي وسائر الصفحات فهي للمحررين. والرقم بعد كلمات من النص يقود إلى حاشية، والاسم الذي تحته خط يقود إلى بطاقة ومنها إلى صفحة.',
    method: 'كيف وُضعت الحواشي',
    statusesText: (names) =>
      `تحمل كل حاشية على قول واحدًا من هذه الأحكام: ${names}. ولا حكم على حاشية تكتفي بشرح مصطلح أو هيئة أو ترجمة. أما معنى كل حكم والأقوال التي تحمله ففي صفحة`,
    limits: 'الحدود',
    openings: (read, sources) =>
      read === sources
        ? 'قُرئت مطالع المصادر، لا المصادر كاملة.'
        : `قُرئ المطلع وحده في ${read} من المصادر، وعددها ${sources}؛ وقائمتها تبيّن أيّها.`,
    checked: 'آخر مقابلة للحواشي بمصادرها كانت في',
    errors: 'الأخطاء والتصحيحات',
    errorsText:
      'إذا وجدت خطأ فأخبر ناشر هذا الموقع به، مع عنوان الحاشية أو الصفحة (لكل حاشية رابطها) ومصدر يبيّنه. وكل تصحيح يغيّر مضمون حاشية يُدرج هنا مؤرخًا مع بيان الخطأ والنص القديم والجديد.',
    noCorrections: 'لم يُجرَ أي تصحيح حتى الآن.',
    correctionOf: (kind, entry) => `${kind} «${entry}»`,
    rights: 'الحقوق',
    rightsText:
      'لا يشمل ترخيص المشروع النصوص؛ فهو لبرنامجه ولحواشي المحررين. وأسماء المنابر وعناوين المصادر ملك لأصحابها.',
    compared: 'آخر مقابلة بالمصادر:',
  },

  notFound: {
    title: 'الصفحة غير موجودة',
    description: 'لا صفحة في هذا العنوان.',
    heading: 'لا صفحة في هذا العنوان',
    lead: ['تجد', `${noun.the} مع الحواشي`, 'في أول الموقع. ولعلك تبحث عن واحدة من هذه الصفحات.'],
  },

  moved: { title: 'انتقلت هذه الصفحة', text: 'انتقلت هذه الصفحة إلى' },

  feed: {
    title: 'التصحيحات والحواشي',
    subtitle: 'التصحيحات، والحواشي بحسب آخر يوم قوبلت فيه بمصادرها',
    correction: (kind, entry) => `تصحيح ${kind}: «${entry}»`,
  },

  annotations: { fullNote: (title) => `الحاشية كاملة: ${title}` },

  share: {
    alt: (site, title, author, published) => `${site}: «${title}»، ${author}، ${published}.`,
    altNames: (names) => ` وفي الهامش: ${names}.`,
  },
});

function theAuthors(count: number): string {
  if (count === 1) return 'للكاتب';
  return count === 2 ? 'للكاتبَين' : 'للكتّاب';
}
