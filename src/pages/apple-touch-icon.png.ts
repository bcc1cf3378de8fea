/** The site's mark for the home screen of a phone, which rounds its corners and shows no transparency. */
import { toPng } from '../pictures/export/png.ts';
import mark from '../pictures/theme/mark.svg?raw';

/** Pixels of a side, and the units of the mark. */
const [SIDE, UNITS] = [180, 32];

export function GET(): Response {
  return new Response(new Uint8Array(toPng(mark, SIDE / UNITS)), {
    headers: { 'Content-Type': 'image/png' },
  });
}
