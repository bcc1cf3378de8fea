import { expect, test } from 'vitest';
import { madeOn } from '../../../../scripts/pdf/same-bytes.ts';

/** Head of a PDF as Chromium writes it, with bytes that are no UTF-8. */
function pdfOf(time: string): Uint8Array {
  const head = `%PDF-1.4\n%\u00D3\u00EB\u00E9\u00E1\n1 0 obj\n<</Creator (Chromium)\n`;
  const dates = `/CreationDate (D:${time}+00'00')\n/ModDate (D:${time}+00'00')>>\nendobj\n`;
  return Buffer.from(head + dates, 'latin1');
}

test('PDFs that were made at two times are the same bytes, and as many as before', () => {
  const one = madeOn(pdfOf('20260102030405'), '2026-11-29');
  expect(one).toEqual(madeOn(pdfOf('20271231235959'), '2026-11-29'));
  expect(one).toEqual(pdfOf('20261129120000'));
});

test('what is no date stays', () => {
  const pdf = Buffer.from('%PDF-1.4\n\u00FF\u0080 20260102030405', 'latin1');
  expect(madeOn(pdf, '2026-11-29')).toEqual(pdf);
});
