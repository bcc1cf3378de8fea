import { expect, it } from 'vitest';
import { toIco } from '../../../src/pictures/export/ico.ts';

it('an icon file names each size, its length and where it begins', () => {
  const [small, large] = [Buffer.from('small'), Buffer.from('much larger')];
  const ico = toIco([
    { side: 16, png: small },
    { side: 256, png: large },
  ]);
  expect([...ico.subarray(0, 6)]).toEqual([0, 0, 1, 0, 2, 0]);
  const entries = [6, 22].map((at) => ({
    side: [ico[at], ico[at + 1]],
    png: ico.subarray(ico.readUInt32LE(at + 12)).subarray(0, ico.readUInt32LE(at + 8)),
  }));
  expect(entries).toEqual([
    { side: [16, 16], png: small },
    { side: [0, 0], png: large },
  ]);
});

it('a side that the format cannot hold is named', () => {
  expect(() => toIco([{ side: 300, png: Buffer.alloc(0) }])).toThrow(
    'side: 300; expected 1 to 256',
  );
});
