import { bibtexFile } from '../../features/citing/bibtex.ts';
import { citationFile, getPaths } from '../../features/citing/lists.ts';

export const getStaticPaths = getPaths;
export const GET = citationFile('bib', bibtexFile);
