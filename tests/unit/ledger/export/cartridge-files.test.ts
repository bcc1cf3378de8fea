import { describe, expect, test } from 'vitest';
import { type CartridgeFile, withFiles } from '../../../../src/ledger/export/cartridge-files.ts';
import { toCartridge } from '../../../../src/ledger/export/cartridge.ts';
import { LICENCE } from '../../../../src/ledger/schemas/licence.ts';
import { cartridgeFaults } from '../../../support/cartridge.ts';

const made = toCartridge({
  ...{ id: 'one', title: 'One', description: 'A lesson.', language: 'en-GB', licence: LICENCE },
  pages: [{ id: 'plan', title: 'The plan', html: '<p>Words</p>', plan: true }],
  links: [{ id: 'site', title: 'Read', address: 'https://a.example/' }],
});
const PDF: CartridgeFile = {
  ...{ id: 'cards-a4', title: 'Cards & “more” (PDF, A4)', ending: 'pdf' },
  content: new Uint8Array([37, 80]),
};

describe('files put into a cartridge that was made', () => {
  const filled = withFiles(made, [PDF, { ...PDF, id: 'cards-letter' }]);

  test('keep to the standard, and stand after all others', () => {
    expect(cartridgeFaults(filled)).toEqual([]);
    expect(Object.keys(filled)).toEqual([
      ...['imsmanifest.xml', 'pages/plan.html', 'links/site.xml'],
      ...['files/cards-a4.pdf', 'files/cards-letter.pdf'],
    ]);
    expect(filled['files/cards-a4.pdf']).toEqual(PDF.content);
  });

  test('have the lines that they would have had from the beginning', () => {
    const manifest = filled['imsmanifest.xml'] as string;
    const order = [...manifest.matchAll(/ identifierref="resource-([^"]*)"/g)].map(([, id]) => id);
    expect(order).toEqual(['plan', 'site', 'cards-a4', 'cards-letter']);
    expect(manifest).toContain(`
          <item identifier="item-cards-a4" identifierref="resource-cards-a4">
            <title>Cards &amp; “more” (PDF, A4)</title>
          </item>
`);
    expect(manifest).toContain(`
    <resource identifier="resource-cards-a4" type="webcontent" href="files/cards-a4.pdf">
      <file href="files/cards-a4.pdf"/>
    </resource>
`);
  });

  test('none of them leaves it as it was', () => {
    expect(withFiles(made, [])).toEqual(made);
  });

  test.each([
    ['an id that is there', made, [{ ...PDF, id: 'plan' }], 'twice'],
    ['an id with a space', made, [{ ...PDF, id: 'a b' }], 'expected lower'],
    [
      'a page that leads to none of them',
      { ...made, 'pages/plan.html': '<a href="../files/no.pdf">A</a>' },
      [PDF],
      'leads nowhere',
    ],
    ['no manifest', { 'pages/plan.html': '' }, [PDF], 'imsmanifest.xml as a text'],
    ['a manifest without an end', { 'imsmanifest.xml': '<manifest/>' }, [PDF], 'imsmanifest.xml:'],
  ])('%s is refused', (_what, files, added, message) => {
    expect(() => withFiles(files, added)).toThrow(message);
  });
});
