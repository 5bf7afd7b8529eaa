import { getMessages } from '../edition/edition.ts';
import { getSitePaths } from '../edition/site-paths.ts';
import { partPath } from '../model/site-paths.ts';

/** The pages that header and footer link to, in their order, where the site has them. */
const HEADER = [
  '/',
  '/figures/',
  '/factions/',
  '/places/',
  '/claims/',
  '/timeline/',
  '/sources/',
  '/cite/',
  '/about/',
] as const;

export async function headerLinks() {
  const { nav } = await getMessages();
  const paths = await getSitePaths();
  return HEADER.filter((path) => paths.includes(path)).map((path) => ({ path, name: nav[path] }));
}

export async function footerLinks() {
  const { nav } = await getMessages();
  const further = [
    { path: '/a-z/', name: nav['/a-z/'] },
    { path: '/print/', name: nav['/print/'] },
    { path: partPath({ path: '/' }, 'text'), name: nav.text },
  ];
  return [...(await headerLinks()), ...further];
}
