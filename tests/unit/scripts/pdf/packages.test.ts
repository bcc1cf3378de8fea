import { describe, expect, test } from 'vitest';
import { type GetPdf, withSheets } from '../../../../scripts/pdf/packages.ts';
import { toCartridge } from '../../../../src/ledger/export/cartridge.ts';
import { toSections } from '../../../../src/ledger/export/sections.ts';
import { LICENCE } from '../../../../src/ledger/schemas/licence.ts';
import { toZip } from '../../../../src/pictures/export/zip.ts';
import { cartridgeFaults } from '../../../support/cartridge.ts';

const ORIGIN = 'https://a.example';
const cards = { href: `${ORIGIN}/handouts/position-cards/law/`, label: 'Position cards' };
const list = { href: `${ORIGIN}/handouts/chart-sheet/`, label: 'Chart sheet' };
const live = { href: `${ORIGIN}/teach/one/`, label: 'One' };
const built = toCartridge({
  ...{ id: 'one', title: 'One', description: 'A lesson.', language: 'en-GB', licence: LICENCE },
  pages: [
    {
      ...{ id: 'plan', title: 'One', plan: true },
      html: toSections([
        { title: 'Before', ways: [live] },
        { title: 'First', ways: [cards, list] },
        { title: 'Then', ways: [cards] },
      ]),
    },
  ],
  links: [{ id: 'link-1', title: 'One', address: live.href }],
});
/** Cards have a PDF; a list of sheets has none. */
function pdfOf(first: number): GetPdf {
  return (path, end) =>
    path === '/handouts/position-cards/law/' ? new Uint8Array([first, end.length]) : undefined;
}

describe('sheets of a plan in its package', () => {
  const filled = withSheets(built, pdfOf(1));

  test('each once, for both papers, and the package still keeps to the standard', () => {
    expect(Object.keys(filled).filter((path) => path.startsWith('files/'))).toEqual([
      'files/position-cards-law-a4.pdf',
      'files/position-cards-law-letter.pdf',
    ]);
    expect(filled['files/position-cards-law-letter.pdf']).toEqual(new Uint8Array([1, 6]));
    expect(cartridgeFaults(filled)).toEqual([]);
  });

  test('the plan leads to them wherever it leads to the sheet, and to the sheet too', () => {
    const plan = filled['pages/plan.html'] as string;
    const way =
      '<li><a href="../files/position-cards-law-a4.pdf">Position cards (PDF, A4)</a></li>';
    expect(plan.split(`${cards.href}">Position cards</a></li>\n${way}`)).toHaveLength(3);
    expect(plan.match(/<a /g)).toHaveLength(1 + 3 + 1 + 3);
  });

  test('a hunt is named with its key, and systems are told that it is for teachers', () => {
    const hunt = { href: `${ORIGIN}/handouts/evidence-hunt/`, label: 'Evidence hunt' };
    const html = toSections([{ title: 'Hunt', ways: [hunt] }]);
    const files = withSheets({ ...built, 'pages/plan.html': html }, () => new Uint8Array([1]));
    const manifest = files['imsmanifest.xml'] as string;
    expect(manifest).toContain('<title>Evidence hunt, with its key (PDF, A4)</title>');
    expect(manifest).toContain('href="files/evidence-hunt-a4.pdf" intendeduse="lessonplan"');
    expect(cartridgeFaults(files)).toEqual([]);
    expect(filled['imsmanifest.xml']).not.toMatch(/files\/[^>]*lessonplan/);
  });

  test('a second run puts new ones in the place of the old', () => {
    expect(withSheets(filled, pdfOf(1))).toEqual(filled);
    expect(withSheets(filled, pdfOf(2))).toEqual(withSheets(built, pdfOf(2)));
  });

  test('two runs are the same bytes', () => {
    const bytes = () =>
      toZip(
        Object.entries(withSheets(built, pdfOf(1))).map(([path, content]) => ({ path, content })),
        '2026-01-02',
      );
    expect(bytes()).toEqual(bytes());
  });

  test('without PDFs it stays as it was', () => {
    expect(withSheets(built, () => undefined)).toEqual(built);
    expect(() => withSheets({}, pdfOf(1))).toThrow('pages/plan.html');
  });
});
