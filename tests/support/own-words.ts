import { readdirSync } from 'node:fs';
import { read, sourcesIn } from '../../scripts/read-content.ts';
import { type OwnText, ownTextsOf } from '../../src/site/content/own-texts.ts';
import { parseYaml } from '../../src/ledger/evidence/parse.ts';
import { wordsSchema } from '../../src/ledger/schemas/words.ts';

/** The wording rules. */
export const words = parseYaml(wordsSchema, read('content/words.yaml').text, 'content/words.yaml');

const FOLDERS = ['.', 'documents', 'statements', 'context', 'questions', 'charts'];

/**
 * Everything we have written under content/, without quotations, titles of works and official
 * names. Each of them leaves a gap.
 */
export function ownTexts(): OwnText[] {
  const lists = FOLDERS.flatMap((folder) => sourcesIn(folder, '.yaml'));
  const data = readdirSync('content/data').map((id) => read(`content/data/${id}/meta.yaml`));
  const prose = ['.', 'chapters'].flatMap((folder) => sourcesIn(folder, '.mdx'));
  return ownTextsOf([...lists, ...data, ...prose], words.names);
}
