import { toRis } from '../../../ledger/cite/ris.ts';
import { citationFile, citationPaths } from '../_files.ts';

export const getStaticPaths = citationPaths;
export const GET = citationFile(toRis, 'application/x-research-info-systems');
