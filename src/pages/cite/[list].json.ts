import { citationFile, getPaths } from '../../features/citing/lists.ts';

export const getStaticPaths = getPaths;
export const GET = citationFile('json', (items) => `${JSON.stringify(items, null, 2)}\n`);
