import { citationFile, getPaths } from '../../features/citing/lists.ts';
import { risFile } from '../../features/citing/ris.ts';

export const getStaticPaths = getPaths;
export const GET = citationFile('ris', risFile);
