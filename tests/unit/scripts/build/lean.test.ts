/** Shapes told from point to point are the shapes that D3 drew. */
import { Resvg } from '@resvg/resvg-js';
import { symbol, symbolsFill } from 'd3-shape';
import { describe, expect, it, test } from 'vitest';
import { leanPictures, nearPath } from '../../../../scripts/build/lean.ts';

describe('leanPictures', () => {
  it.each([
    ['<!--[--><p>A<!----></p><!--]--><!--[!--><!--[-1--><!--[0-->', '<p>A</p>'],
    ['<path d="M0 0"></path><line x1="0"></line>', '<path d="M0 0"/><line x1="0"/>'],
    ['<path class="a" d="M1,2L3,5Z"></path>', '<path class="a" d="M1,2l2,3Z"/>'],
    ['<use href="#a"></use><rect></rect>', '<use href="#a"/><rect/>'],
  ])('%s', (before, after) => {
    expect(leanPictures(before)).toBe(after);
  });

  it.each([
    '<!-- Words -->',
    '<span></span>',
    '<path><title>A</title></path>',
    '&lt;!----&gt;',
    '<path d="M-5 -7L3 4"/>',
    '<path d="M1,2C3,5,6,7,8,9"/>',
  ])('leaves %s', (html) => {
    expect(leanPictures(html)).toBe(html);
  });
});

test.each([
  ['M1,2L3,5L1.1,2Z', 'M1,2l2,3l-1.9,-3Z'],
  ['M8,0A7.5,7.5,0,1,1,-7,0A7.5,7.5,0,1,1,8,0', 'M8,0a7.5,7.5,0,1,1,-15,0a7.5,7.5,0,1,1,15,0'],
  ['M1,1h4v3h-4ZL2,1', 'M1,1h4v3h-4Zl1,0'],
  ['M0,0L1,1ZM5,5L6,6', 'M0,0l1,1ZM5,5l1,1'],
  // 0.3 - 0.1 is 0.19999999999999998.
  ['M0.1,0.1L0.3,0.1', 'M0.1,0.1l0.2,0'],
  ['', ''],
])('%s', (path, near) => {
  expect(nearPath(path)).toBe(near);
});

function dotsOf(path: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><path d="${path}"/></svg>`;
  return Buffer.from(new Resvg(svg).render().pixels).toString('base64');
}

test('covers the same dots, whatever D3 draws', () => {
  for (const type of symbolsFill) {
    const path = symbol(type, 900).digits(2)() ?? '';
    const moved = `M32,32${path.replaceAll('M', 'L')}`;
    expect(dotsOf(nearPath(moved))).toBe(dotsOf(moved));
    expect(nearPath(moved)).not.toBe(moved);
  }
});
