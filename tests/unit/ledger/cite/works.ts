/** Works to cite in tests: as plain as can be, and as odd as can be. */
import fc from 'fast-check';
import type { Work } from '../../../../src/ledger/cite/work.ts';

/** A page of a site about lamps. */
export const page: Work = {
  key: 'lamps-chapter-oil',
  kind: 'web page',
  authors: [{ name: 'Lamps by Night' }],
  title: 'What “oil” means',
  titleIsPublished: true,
  date: { year: 2024, month: 2, day: 9 },
  note: 'Version 3',
  address: 'https://lamps.example/chapters/oil/',
};

/** A report by a society. */
export const report: Work = {
  key: 'lamp-report',
  kind: 'report',
  authors: [{ name: 'Lamp Society (LS)' }, { family: 'Keeper', given: 'Ada' }],
  title: 'Oil & wicks: 5% of #1',
  titleIsPublished: true,
  genre: 'Research report',
  publisher: 'Quay Press',
  date: { year: 2021, month: 4 },
};

/** A page without date, address or title of its own. */
export const undated: Work = {
  key: 'lamp-page',
  kind: 'web page',
  authors: [{ name: 'Harbour office' }],
  title: 'A web page on lamps',
  titleIsPublished: false,
  note: 'Undated; after 2020 (inferred by us; the text gives no date).',
};

/** A post with month and blog. */
export const post: Work = {
  key: 'lamp-post',
  kind: 'blog post',
  authors: [{ family: 'Keeper', given: 'Ada' }],
  title: 'On lamps',
  titleIsPublished: true,
  genre: 'Blog post',
  container: 'quayside',
  date: { year: 2021 },
  address: 'https://ada.example/a_b?p=1&q=%7E',
};

/** Signs that TeX, BibTeX, RIS or XML might take for their own, and others that are just signs. */
const SIGNS = [
  ...['\\', '{', '}', '$', '%', '&', '#', '_', '~', '^', '<', '>', '|', '"', "'", '`', '-', '@'],
  ...[',', '=', ':', ';', '(', ')', '[', ']', '?', '!', '/', '*', '+', '.'],
  ...['“', '”', '‘', '’', '–', '—', '…', 'é', 'ß', '£', '§', '漢', '🕯', 'a', 'B', '7', ' ', ' '],
];

/** A title in which anything may stand next to anything; single spaces, none at the ends. */
export const oddTitle = fc
  .array(fc.constantFrom(...SIGNS), { minLength: 1, maxLength: 24 })
  .map((signs) => signs.join('').replace(/ +/g, ' ').trim())
  .filter((title) => title !== '');
