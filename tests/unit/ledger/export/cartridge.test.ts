import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cartridge, toCartridge } from '../../../../src/ledger/export/cartridge.ts';
import { toSections } from '../../../../src/ledger/export/sections.ts';
import { escaped } from '../../../../src/ledger/export/xml.ts';
import { LICENCE } from '../../../../src/ledger/schemas/licence.ts';
import { toZip } from '../../../../src/pictures/export/zip.ts';
import { cartridgeFaults } from '../../../support/cartridge.ts';

const SAMPLE: Cartridge = {
  id: 'fifty-minutes',
  title: 'Fifty minutes & “two” <answers>',
  description: 'Pairs take up one answer.',
  language: 'en-GB',
  licence: LICENCE,
  pages: [
    {
      id: 'plan',
      title: 'The plan',
      html: '<p><a href="https://a.example/">A</a> <a href="#x">X</a></p>',
      plan: true,
    },
    { id: 'words', title: 'Words', html: '<p><a href="plan.html#x">Plan</a></p>' },
  ],
  links: [{ id: 'site', title: 'Read & compare', address: 'https://a.example/?a=1&b=2' }],
};

function manifest(cartridge: Cartridge): string {
  return toCartridge(cartridge)['imsmanifest.xml'] as string;
}

describe('a cartridge', () => {
  it('has the files that its manifest lists, the manifest first', () => {
    expect(Object.keys(toCartridge(SAMPLE))).toEqual([
      'imsmanifest.xml',
      'pages/plan.html',
      'pages/words.html',
      'links/site.xml',
    ]);
  });

  it('keeps to the standard, as far as we use it', () => {
    expect(cartridgeFaults(toCartridge(SAMPLE))).toEqual([]);
  });

  it('keeps to it whatever its words are', () => {
    const words = fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }).map(printable);
    fc.assert(
      fc.property(words, words, (title, label) => {
        const html = toSections([
          { title, words: [label], list: [title], ways: [{ href: 'https://a.example/', label }] },
        ]);
        const pages = [{ id: 'plan', title, html }];
        const links = [{ id: 'site', title: label, address: 'https://a.example/' }];
        expect(cartridgeFaults(toCartridge({ ...SAMPLE, title, pages, links }))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('marks the plan as a plan, and gives a link no address in the manifest', () => {
    expect(manifest(SAMPLE)).toContain(
      '<resource identifier="resource-plan" type="webcontent" href="pages/plan.html" intendeduse="lessonplan">',
    );
    expect(manifest(SAMPLE)).toContain(
      '<resource identifier="resource-site" type="imswl_xmlv1p3">',
    );
  });

  it('is the same bytes each time', () => {
    const packed = () =>
      toZip(
        Object.entries(toCartridge(SAMPLE)).map(([path, content]) => ({ path, content })),
        '2026-01-02',
      );
    expect(packed()).toEqual(packed());
  });

  it.each([
    ['../files/no.pdf', 'leads nowhere'],
    ['/teach/', 'leads nowhere'],
  ])('refuses a page that leads to "%s"', (href, message) => {
    const pages = [{ id: 'words', title: 'Words', html: `<a href="${href}">A</a>` }];
    expect(() => toCartridge({ ...SAMPLE, pages })).toThrow(message);
  });

  it('refuses entries with one id, ids with spaces, links without an origin', () => {
    const [link] = SAMPLE.links;
    if (!link) throw new Error('no link');
    expect(() => toCartridge({ ...SAMPLE, links: [{ ...link, id: 'plan' }] })).toThrow('twice');
    expect(() => toCartridge({ ...SAMPLE, links: [{ ...link, id: 'a b' }] })).toThrow(
      'expected lower',
    );
    expect(() => toCartridge({ ...SAMPLE, links: [{ ...link, address: '/a/' }] })).toThrow('whole');
  });
});

describe('escaped', () => {
  it('leaves nothing that could end a text or a quotation', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(escaped(text)).not.toMatch(/[<>"]|&(?!(amp|lt|gt|quot);)/);
      }),
    );
  });
});

/** Characters that XML allows. */
function printable(text: string): string {
  return `a${text.replaceAll(/[^\u0020-\uD7FF]/g, '')}`;
}
