/** What a CSV file holds, for programs ("Metadata Vocabulary for Tabular Data", W3C, 2015). */
import { LICENCE } from '../schemas/licence.ts';
import type { About } from './about.ts';
import type { Sheet, SheetType } from './sheet.ts';

/** Types of XML Schema, which that vocabulary uses. */
const DATATYPES: Readonly<Record<SheetType, string>> = {
  string: 'string',
  integer: 'integer',
  number: 'decimal',
  year: 'gYear',
  boolean: 'boolean',
};

/**
 * The metadata of a CSV file, to stand beside it as `<name>.csv-metadata.json`, where programs look
 * for it. It has what would break a reader if it stood in the rows.
 * @param file name of the CSV file, in the same folder
 */
export function toCsvMetadata(sheet: Sheet, about: About, file: string): string {
  const metadata = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    url: file,
    'dc:title': about.title,
    'dc:description': `${about.description} ${about.caveat}`,
    'dc:source': [
      about.source,
      ...about.sources.flatMap(({ address }) => (address === undefined ? [] : { '@id': address })),
    ],
    'dc:publisher': about.publisher,
    'dc:license': { '@id': LICENCE.address },
    ...(about.terms === undefined ? {} : { 'dc:rights': about.terms }),
    'dc:modified': { '@value': about.date, '@type': 'date' },
    'dc:identifier': about.page,
    'dc:bibliographicCitation': about.citation,
    'schema:version': about.version,
    dialect: { encoding: 'utf-8', header: true, delimiter: ',', lineTerminators: ['\n', '\r\n'] },
    tableSchema: {
      columns: sheet.columns.map(({ name, type, unit, doc }, index) => ({
        name: `column_${index + 1}`,
        titles: name,
        datatype: DATATYPES[type],
        ...(doc === undefined ? {} : { 'dc:description': doc }),
        ...(unit === undefined ? {} : { 'schema:unitText': unit }),
        null: '',
        required: sheet.rows.every((row) => row[index] !== null),
      })),
    },
  };
  return `${JSON.stringify(metadata, null, 2)}\n`;
}
