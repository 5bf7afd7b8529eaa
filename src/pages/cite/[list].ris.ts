import { risFile } from '../../features/citing/ris.ts';
import { citationFile, getPaths } from '../../edition/citation-lists.ts';

export const getStaticPaths = getPaths;
export const GET = citationFile('application/x-research-info-systems; charset=utf-8', risFile);
