import { risFile } from '../../lib/ris.ts';
import { citationFile, getLists } from './_lists.ts';

export const getStaticPaths = getLists;
export const GET = citationFile('application/x-research-info-systems; charset=utf-8', risFile);
