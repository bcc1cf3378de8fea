import { toBibtex } from '../../../ledger/cite/bibtex.ts';
import { citationFile, citationPaths } from '../_files.ts';

export const getStaticPaths = citationPaths;
export const GET = citationFile(toBibtex, 'application/x-bibtex');
