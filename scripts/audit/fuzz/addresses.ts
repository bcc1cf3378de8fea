/** What comes in by the address of a page: its question and its end. */
import fc from 'fast-check';
import { fragmentsOf } from '../../../src/pictures/embed/fragments.ts';
import { placeNamed } from '../../../src/reader/browser/named.ts';
import { readView, SHOWS, writeView } from '../../../src/reader/compare/core/state.ts';
import { askedBy, nearest, notThere } from '../../../src/reader/deck/place.ts';
import { DOCUMENT_IDS } from '../../../src/ledger/schemas/ids.ts';
import { input, must } from './input.ts';
import { anyText, nearly } from './text.ts';

const known = { documents: DOCUMENT_IDS, questions: Array.from({ length: 24 }, (_, at) => at + 1) };
const queries = fc.oneof(
  anyText,
  nearly(
    [
      '?d=',
      '&q=',
      '&order=reversed',
      '&show=differences',
      '&show=silences',
      '&find=',
      ...DOCUMENT_IDS,
    ],
    [',', ',,', '', '&', '%2C', '=', '+'],
  ),
);

function comparison(query: string): void {
  const { view, leftOut } = readView(query, known);
  must(view.documents.length >= 2, 'two documents at least');
  must(
    view.documents.every((id) => DOCUMENT_IDS.some((one) => one === id)),
    'known documents',
  );
  must(
    view.questions.every((number) => known.questions.includes(number)),
    'known questions',
  );
  must(SHOWS.includes(view.show) && view.find.length <= 200, 'what can be shown');
  must(
    leftOut.every((line) => line.length < 400),
    'short sentences on what was left out',
  );
  const address = writeView(view, known);
  must(
    writeView(readView(address, known).view, known) === address,
    'an address that says the same',
  );
}

const ends = fc.oneof(
  anyText.map((text) => `#${text}`),
  nearly(['#', 'slide-', 'minutes=', '3', '-1', '0', '12,5'], ['', '&', '&&', '=']),
);

function slide([hash, of]: [string, number]): void {
  const { slide: asked = 1, minutes = 1 } = askedBy(hash);
  must(minutes > 0 && minutes <= 1440, 'a length of a talk');
  const found = nearest(asked, of).slide;
  must(Number.isInteger(found) && found >= 1 && found <= of, 'a slide that is there');
  must(notThere(asked, of).length < 120, 'a short sentence');
}

/** Ends of an address are ids of elements, which hold no white space. */
function states(ids: string[]): void {
  const ends = fragmentsOf(ids, true).map(({ id }) => id);
  must(new Set(ends).size === 5 * ids.length + 2, 'each end once');
  must(
    ends.every((id) => !/\s/.test(id)),
    'ends without white space',
  );
}

export const ADDRESSES = [
  input('comparison, question of the address', 120, queries, comparison),
  input('deck, end of the address', 120, fc.tuple(ends, fc.integer({ min: 1, max: 99 })), slide),
  input('fold, end of the address', 100, ends, (hash) => {
    must(typeof placeNamed(hash) === 'string', 'a name, whatever it is');
  }),
  input(
    'chart, end of the address',
    10,
    fc.uniqueArray(fc.stringMatching(/^[a-z0-9]{1,9}(-[a-z0-9]{1,9}){0,2}$/), { maxLength: 6 }),
    states,
  ),
];
