/** Which files content/ may hold: one in the wrong place would be read by nobody. */
import { DOCUMENT_IDS } from '../../ledger/schemas/ids.ts';

const documents = DOCUMENT_IDS.join('|');
const SINGLE =
  'accessibility|site|coverage|considerations|guesses|glossary|handouts|help|citations|corrections|releases|replies|safeguarding|short-names|words';

/** Folder → what its files are called. */
const PLACES: readonly { at: RegExp; named: RegExp; expected: string }[] = [
  {
    at: /^content\/[^/]+$/,
    named: new RegExp(`/((${SINGLE})\\.yaml|released\\.json|[a-z0-9-]+\\.mdx)$`),
    expected: `one of ${SINGLE.replaceAll('|', '.yaml, ')}.yaml, released.json, or a page in .mdx`,
  },
  {
    at: /^content\/(documents|statements)\/[^/]+$/,
    named: new RegExp(`/(${documents})\\.yaml$`),
    expected: `a document, one of ${DOCUMENT_IDS.join(', ')}, in .yaml`,
  },
  {
    at: /^content\/fingerprints\/[^/]+$/,
    named: new RegExp(`/(${documents})\\.json$`),
    expected: `a document, one of ${DOCUMENT_IDS.join(', ')}, in .json`,
  },
  {
    at: /^content\/(questions|charts|controversies|teach)\/[^/]+$/,
    named: /\/[a-z0-9-]+\.yaml$/,
    expected: 'lower-case words joined by hyphens, then .yaml',
  },
  {
    at: /^content\/chapters\/[^/]+$/,
    named: /\/[a-z0-9-]+\.mdx$/,
    expected: 'lower-case words joined by hyphens, then .mdx',
  },
  { at: /^content\/context\/[^/]+$/, named: /\/sources\.yaml$/, expected: 'sources.yaml' },
  {
    at: /^content\/data\/[a-z0-9-]+\/[^/]+$/,
    named: /\/(data\.csv|meta\.yaml)$/,
    expected: 'data.csv or meta.yaml',
  },
];

/**
 * Files that nothing would read.
 * @param paths every file under content/
 * @returns one line per fault: file, its name, what was expected
 */
export function strangers(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    const place = PLACES.find(({ at }) => at.test(path));
    if (place?.named.test(path)) return [];
    const expected = place?.expected ?? 'a folder that CONTRIBUTING.md names';
    return [
      `${path}: "${path.replace(/^.*\//, '')}" is read by nothing here; expected ${expected}`,
    ];
  });
}
