/** The site's mark for what asks for no other icon, such as readers of feeds. */
import { toIco } from '../pictures/export/ico.ts';
import { toPng } from '../pictures/export/png.ts';
import mark from '../pictures/theme/mark.svg?raw';

/** The mark is drawn in a square of so many units. */
const UNITS = 32;

export function GET(): Response {
  const icons = [16, 32, 48].map((side) => ({ side, png: toPng(mark, side / UNITS) }));
  return new Response(new Uint8Array(toIco(icons)), {
    headers: { 'Content-Type': 'image/x-icon' },
  });
}
