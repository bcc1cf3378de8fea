/** The known picture and the six that it is compared with: picked to show what can happen. */
import { distance, type Hash, hashOf } from './core.ts';
import { draw, halve, mirror, type Raster, recolour, type Shape } from './raster.ts';

/** A picture with its hash. */
export interface Picture {
  /** What it is, as a label. */
  name: string;
  /** What is to be seen, for those who do not see it. */
  alt: string;
  raster: Raster;
  hash: Hash;
}

/** A picture beside the known one. */
export interface Compared extends Picture {
  /** Whether it was made from the known picture. */
  isCopy: boolean;
  /** Bits in which its hash differs from that of the known picture. */
  bits: number;
}

const DISCS: readonly Shape[] = [
  { kind: 'disc', x: 24, y: 34, radius: 26, depth: 10 },
  { kind: 'disc', x: 62, y: 50, radius: 12, depth: 9 },
];
/** Found by a search through bands of many widths and places: it looks different and is near. */
const BAND: readonly Shape[] = [{ kind: 'bars', period: 80, phase: 8, slant: 0, depth: 9 }];
const WAVES: readonly Shape[] = [
  { kind: 'waves', period: 18, phase: 12, swing: 16, length: 74, depth: 8 },
];

/** The picture that the others are compared with. */
export const KNOWN = picture(
  'The known picture',
  'A large dark disc and a small one.',
  draw(DISCS),
);

/** The six, copies first. */
export const COMPARED = [
  compared('Exact copy', 'The same two discs.', KNOWN.raster, true),
  compared('Lighter copy', 'The same two discs, lighter.', lighter(KNOWN.raster), true),
  compared('Smaller copy', 'The same two discs, half as large.', halve(KNOWN.raster), true),
  compared('Mirrored copy', 'The two discs, left and right changed.', mirror(KNOWN.raster), true),
  compared('Other: a band', 'One dark band from top to bottom.', draw(BAND), false),
  compared('Other: waves', 'Waves across the picture.', draw(WAVES), false),
] as const;

/** The least and most bits that a reader may allow, and where the slider stands at first. */
export const THRESHOLD = { least: 0, most: 32, first: 10 } as const;

function lighter(raster: Raster): Raster {
  return recolour(raster, (grey) => grey + 7);
}

function picture(name: string, alt: string, raster: Raster): Picture {
  return { name, alt, raster, hash: hashOf(raster) };
}

function compared(name: string, alt: string, raster: Raster, isCopy: boolean): Compared {
  const made = picture(name, alt, raster);
  return { ...made, isCopy, bits: distance(KNOWN.hash, made.hash) };
}
