/** Names and values of the look: src/site/styles/tokens.css has the same list for pages. */

/** A colour in OKLCH: lightness 0 to 1, chroma, hue in degrees. */
export interface Oklch {
  l: number;
  c: number;
  h: number;
}

export type TokenName =
  | 'paper'
  | 'leaf'
  | 'ground'
  | 'behind'
  | 'ink'
  | 'solid'
  | 'ink-2'
  | 'rule'
  | 'crin'
  | 'ecpat'
  | 'brown'
  | 'nspcc'
  | 'iwf';

/** Hues of the documents' marks: one lightness and chroma per theme, so that none stands out. */
const HUES = { crin: 295, ecpat: 62, brown: 242, nspcc: 350, iwf: 192 } as const;

function marks(l: number, c: number): Record<keyof typeof HUES, Oklch> {
  const { crin, ecpat, brown, nspcc, iwf } = HUES;
  return {
    crin: { l, c, h: crin },
    ecpat: { l, c, h: ecpat },
    brown: { l, c, h: brown },
    nspcc: { l, c, h: nspcc },
    iwf: { l, c, h: iwf },
  };
}

export const TOKENS: Readonly<Record<'light' | 'dark', Readonly<Record<TokenName, Oklch>>>> = {
  light: {
    paper: { l: 0.984, c: 0.006, h: 85 },
    leaf: { l: 0.965, c: 0.008, h: 85 },
    ground: { l: 0.952, c: 0.012, h: 85 },
    // What a picture stands on and shows around its words: paper, where a page does not say otherwise.
    behind: { l: 0.984, c: 0.006, h: 85 },
    ink: { l: 0.22, c: 0.012, h: 60 },
    // What can be read is a surface of it: as large as a window, so in the dark it must not glare as ink would.
    solid: { l: 0.22, c: 0.012, h: 60 },
    'ink-2': { l: 0.43, c: 0.012, h: 60 },
    rule: { l: 0.86, c: 0.012, h: 80 },
    ...marks(0.55, 0.094),
  },
  dark: {
    paper: { l: 0.19, c: 0.008, h: 70 },
    leaf: { l: 0.225, c: 0.009, h: 70 },
    ground: { l: 0.235, c: 0.01, h: 70 },
    behind: { l: 0.19, c: 0.008, h: 70 },
    ink: { l: 0.93, c: 0.008, h: 85 },
    solid: { l: 0.84, c: 0.016, h: 85 },
    'ink-2': { l: 0.74, c: 0.01, h: 80 },
    rule: { l: 0.34, c: 0.012, h: 75 },
    ...marks(0.75, 0.11),
  },
};
