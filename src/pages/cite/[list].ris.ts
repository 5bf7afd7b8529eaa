import { risFile } from '../../lib/ris.ts';
import { citationFile, getPaths } from './_lists.ts';

export const getStaticPaths = getPaths;
export const GET = citationFile('application/x-research-info-systems; charset=utf-8', risFile);
