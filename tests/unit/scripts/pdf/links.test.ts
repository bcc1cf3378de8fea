import { describe, expect, test } from 'vitest';
import { isSheet, pdfName, withLinks } from '../../../../scripts/pdf/links.ts';

const PATH = '/handouts/position-cards/law/';
const page =
  '<nav><a href="#large">Large print</a> <span data-pdf></span></nav><p><span>1</span></p>';

describe('links from a sheet to its PDFs', () => {
  test('one for each paper, where the page has a place for them', () => {
    const html = withLinks(page, PATH);
    expect(html).toContain('<a href="/handouts/position-cards-law-a4.pdf" type="application/pdf">');
    expect(html).toContain('href="/handouts/position-cards-law-letter.pdf"');
    expect(html).toContain('<p><span>1</span></p>');
  });

  test('a second run writes the same page', () => {
    const once = withLinks(page, PATH);
    expect(withLinks(once, PATH)).toBe(once);
  });

  test('a page without a place for them is no sheet', () => {
    expect(isSheet('<nav><a href="/handouts/">All sheets</a></nav>')).toBe(false);
    expect(() => withLinks('<p></p>', PATH)).toThrow(`${PATH}: expected <span data-pdf>`);
  });

  test('a sheet that is alone of its kind has a short name', () => {
    expect(pdfName('/handouts/restatement/', 'a4')).toBe('restatement-a4.pdf');
  });
});
