/** Numbers that make a system font take the room of ours while ours is on its way. */

/** How often each letter stands in English text, per 10,000 letters. */
const LETTERS: Readonly<Record<string, number>> = {
  a: 817,
  b: 149,
  c: 278,
  d: 425,
  e: 1270,
  f: 223,
  g: 202,
  h: 609,
  i: 697,
  j: 15,
  k: 77,
  l: 403,
  m: 241,
  n: 675,
  o: 751,
  p: 193,
  q: 10,
  r: 599,
  s: 633,
  t: 906,
  u: 276,
  v: 98,
  w: 236,
  x: 15,
  y: 197,
  z: 7,
  ' ': 2200,
};

/** A system font: heights and letter widths, in thousandths of its size. */
interface SystemFont {
  ascent: number;
  descent: number;
  lineGap: number;
  widths: Readonly<Record<string, number>>;
}

export const GEORGIA: SystemFont = {
  ascent: 917,
  descent: 219,
  lineGap: 0,
  widths: {
    a: 504,
    b: 560,
    c: 454,
    d: 575,
    e: 484,
    f: 325,
    g: 510,
    h: 582,
    i: 293,
    j: 291,
    k: 535,
    l: 287,
    m: 880,
    n: 591,
    o: 539,
    p: 571,
    q: 560,
    r: 410,
    s: 432,
    t: 346,
    u: 576,
    v: 497,
    w: 738,
    x: 504,
    y: 493,
    z: 443,
    ' ': 241,
  },
};

export const ARIAL: SystemFont = {
  ascent: 905,
  descent: 212,
  lineGap: 33,
  widths: {
    a: 556,
    b: 556,
    c: 500,
    d: 556,
    e: 556,
    f: 278,
    g: 556,
    h: 556,
    i: 222,
    j: 222,
    k: 500,
    l: 222,
    m: 833,
    n: 556,
    o: 556,
    p: 556,
    q: 556,
    r: 333,
    s: 500,
    t: 278,
    u: 556,
    v: 500,
    w: 722,
    x: 500,
    y: 500,
    z: 500,
    ' ': 278,
  },
};

/** Average width of a character of English text. */
function averageWidth(widthOf: (letter: string) => number): number {
  let sum = 0;
  let weights = 0;
  for (const [letter, weight] of Object.entries(LETTERS)) {
    sum += weight * widthOf(letter);
    weights += weight;
  }
  return sum / weights;
}

/** Our font, as far as the comparison needs it; heights in thousandths of its size. */
export interface OwnFont {
  ascent: number;
  descent: number;
  lineGap: number;
  widthOf: (letter: string) => number;
}

/** Descriptors of an `@font-face` rule for the fallback, as CSS percentages. */
export interface Fallback {
  'size-adjust': string;
  'ascent-override': string;
  'descent-override': string;
  'line-gap-override': string;
}

/**
 * Descriptors that make a system font as wide and as high as ours.
 * @param own our font, widths in thousandths of its size
 * @param system the font that readers have
 * @returns percentages, to two digits
 */
export function fallbackFor(own: OwnFont, system: SystemFont): Fallback {
  const adjust = averageWidth(own.widthOf) / averageWidth((letter) => system.widths[letter] ?? 0);
  const percent = (value: number): string => `${value.toFixed(2)}%`;
  return {
    'size-adjust': percent(100 * adjust),
    // The browser scales the overrides by size-adjust too, so it is taken out again here.
    'ascent-override': percent(own.ascent / 10 / adjust),
    'descent-override': percent(own.descent / 10 / adjust),
    'line-gap-override': percent(own.lineGap / 10 / adjust),
  };
}
