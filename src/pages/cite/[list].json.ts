import { citationFile, getPaths } from '../../features/citing/lists.ts';

export const getStaticPaths = getPaths;
export const GET = citationFile(
  'application/vnd.citationstyles.csl+json',
  (items) => `${JSON.stringify(items, null, 2)}\n`,
);
