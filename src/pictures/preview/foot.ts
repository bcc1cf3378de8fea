/** The foot of a preview image with a picture: whose it is. */
import { round } from '../core/round.ts';
import { type Card, type CardText, markRow, type PreviewWords } from './card.ts';
import { linesOf, widthOf } from './lines.ts';

const SITE = { size: 40, y: 593 };
const KIND = 28;
const GAP = 28;
/** Sizes of source and credit, the largest first, and how high all their lines may be. */
const CREDITS = [20, 18, 16, 14, 13];
const LEAD = 1.25;
const MOST = 66;
/** Half way up the name of the site. */
const MIDDLE = 579;

/**
 * Name of the site, and what sort of page it is with the marks; or source and credit.
 * @throws where source and credit have too many words, naming them
 */
export function footOf(
  { site, kind, marks, credit }: PreviewWords,
  left: number,
  right: number,
): Pick<Card, 'marks' | 'texts'> {
  const name: CardText = { text: site, x: left, ...SITE, face: 'serif', colour: 'ink' };
  const x = round(left + widthOf(site, 'serif', SITE.size) + GAP);
  if (!credit) {
    const what: CardText = { text: kind, x, y: 592, size: KIND, face: 'sans', colour: 'ink-2' };
    return { marks: markRow(marks, right, 565), texts: [name, what] };
  }
  const ways = CREDITS.map((size) => ({
    size,
    lines: credit.flatMap((part) => linesOf(part, right - x, 'sans', size)),
  }));
  const way = ways.find(({ size, lines }) => lines.length * size * LEAD <= MOST);
  if (!way) throw new Error(`preview credit: "${credit.join(' ')}"; expected fewer words`);
  const texts = way.lines.map((text, at): CardText => {
    const y = round(MIDDLE + way.size * 0.36 + (at - (way.lines.length - 1) / 2) * way.size * LEAD);
    return { text, x, y, size: way.size, face: 'sans', colour: 'ink-2' };
  });
  return { marks: [], texts: [name, ...texts] };
}
