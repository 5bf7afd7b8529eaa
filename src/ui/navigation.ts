import type { Messages } from '../messages/index.ts';

/** The pages that header and footer link to, in their order. */
const HEADER = ['/', '/figures/', '/factions/', '/claims/', '/timeline/', '/sources/', '/cite/', '/about/'] as const;

interface Link {
  path: string;
  name: string;
}

export function headerLinks({ nav }: Messages): Link[] {
  return HEADER.map((path) => ({ path, name: nav[path] }));
}

export function footerLinks(t: Messages): Link[] {
  const further = [
    { path: '/a-z/', name: t.nav['/a-z/'] },
    { path: '/print/', name: t.nav['/print/'] },
    { path: '/op-ed.txt', name: t.nav.text },
  ];
  return [...headerLinks(t), ...further];
}
