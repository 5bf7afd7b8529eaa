/** The pages that header and footer lead to, in their order. */
export const pages = [
  { path: '/', name: 'The column' },
  { path: '/figures/', name: 'Figures' },
  { path: '/factions/', name: 'Factions' },
  { path: '/claims/', name: 'Claims' },
  { path: '/timeline/', name: 'Timeline' },
  { path: '/sources/', name: 'Sources' },
  { path: '/cite/', name: 'Cite' },
  { path: '/about/', name: 'About' },
] as const;

/** Pages and files that the footer alone leads to. */
export const morePages = [
  { path: '/print/', name: 'Print' },
  { path: '/op-ed.txt', name: 'The text alone' },
] as const;

/** Name of the site, as titles and the footer give it. */
export const siteName = 'An annotated column';
