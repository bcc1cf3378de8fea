import { toCslJson } from '../../../ledger/cite/csl.ts';
import { citationFile, citationPaths } from '../_files.ts';

export const getStaticPaths = citationPaths;
export const GET = citationFile(toCslJson, 'application/vnd.citationstyles.csl+json');
