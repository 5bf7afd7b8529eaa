import { bibtexFile } from '../../lib/bibtex.ts';
import { citationFile, getLists } from './_lists.ts';

export const getStaticPaths = getLists;
export const GET = citationFile('application/x-bibtex; charset=utf-8', bibtexFile);
