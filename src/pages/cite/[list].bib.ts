import { bibtexFile } from '../../lib/bibtex.ts';
import { citationFile, getPaths } from './_lists.ts';

export const getStaticPaths = getPaths;
export const GET = citationFile('application/x-bibtex; charset=utf-8', bibtexFile);
