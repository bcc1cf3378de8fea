/** All principles as cards: groups one below the other on a page, side by side on a phone. */
import { bands } from '../../core/bands.ts';
import { LABEL_GAP } from '../../core/constants.ts';
import type { Frame } from '../../core/kind.ts';
import type { Box } from '../../core/marks.ts';
import { round } from '../../core/round.ts';
import { stack } from '../../core/stack.ts';
import { balance, textWidth, wrap } from '../../core/text.ts';
import { markAt } from '../../theme/marks.ts';
import { EDGE, HEIGHT, PAD } from './layout.ts';
import type { Drawn } from './drawn.ts';
import type { Principle, PrinciplesSeries } from './series.ts';

/** Room for the key of the marks, at the foot. */
const KEY = 26;
/** Room for one mark in a card, and its size. */
const SLOT = 20;
const MARK = 17;
const GAP = 7;
/** Left end of a name beside its number. */
const NAME_X = 45;

/**
 * Cards with number and name.
 * @param met whether each has the marks of the documents that speak of the same matter
 */
export function overview(series: PrinciplesSeries, frame: Frame, met: boolean): Drawn {
  const drawn: Drawn = { cards: [], labels: [], inks: [], numbers: [], rules: [], marks: [] };
  const foot = HEIGHT[frame.name] - EDGE - (met ? KEY : 0);
  for (const [index, group] of series.groups.entries()) {
    const area = areaOf(frame, index, series.groups.length, foot);
    const heads = balance(group.name, area.width, 600);
    drawn.labels.push(
      ...stack(`group-${group.id}`, heads, { x: area.x, y: area.y + 13, tone: 'strong' }),
    );
    const top = area.y + 3 + heads.length * 18;
    const cards = cardsIn(
      { ...area, y: top, height: area.y + area.height - top },
      frame,
      group.principles.length,
    );
    group.principles.forEach((principle, place) => {
      const box = cards[place];
      if (!box) return;
      drawn.cards.push({ key: `card-${principle.id}`, ...box, look: 'sheet' });
      if (frame.name === 'wide') wideCard(drawn, principle, box, met);
      else narrowCard(drawn, principle, box, met);
      if (met) drawn.marks.push(...marksIn(series, principle, box, frame));
    });
  }
  if (met) addKey(drawn, series, frame);
  return drawn;
}

/** Where a group lies with its name. */
function areaOf(frame: Frame, index: number, groups: number, foot: number): Box {
  const across = frame.name === 'narrow';
  const places = across
    ? bands(groups, EDGE, frame.width - EDGE, GAP)
    : bands(groups, 0, foot, GAP);
  const from = places.start(index);
  return across
    ? { x: from, y: 0, width: places.size, height: foot }
    : { x: EDGE, y: from, width: frame.width - 2 * EDGE, height: places.size };
}

/** Cards side by side on a page, one below the other on a phone. */
function cardsIn({ x, y, width, height }: Box, frame: Frame, count: number): Box[] {
  const across = frame.name === 'wide';
  const places = across ? bands(count, x, x + width, GAP) : bands(count, y, y + height, GAP - 2);
  return Array.from({ length: count }, (_, index) => {
    const at = { start: round(places.start(index)), size: round(places.size) };
    return across
      ? { x: at.start, y: round(y), width: at.size, height: round(height) }
      : { x: round(x), y: at.start, width: round(width), height: at.size };
  });
}

/** The number above the name. */
function wideCard(
  { labels, numbers }: Drawn,
  { id, number, name }: Principle,
  box: Box,
  met: boolean,
): void {
  const size = met ? 38 : 52;
  const x = box.x + PAD;
  const y = box.y + size * 0.85;
  numbers.push(...stack(`number-${id}`, [String(number)], { x: x - 1, y, size }));
  labels.push(
    ...stack(`name-${id}`, wrap(name, box.width - 2 * PAD - 1, 600), {
      ...{ x, y: y + 20, tone: 'strong', leading: 16 },
    }),
  );
}

/** The number beside the name, which is short where marks stand below it. */
function narrowCard(
  { labels, numbers }: Drawn,
  { id, number, name, short }: Principle,
  box: Box,
  met: boolean,
): void {
  const lines = met ? [short] : balance(name, box.width - NAME_X - 4, 600);
  const middle = box.y + box.height / 2;
  numbers.push(
    ...stack(`number-${id}`, [String(number)], { x: box.x + PAD - 1, y: middle + 10, size: 30 }),
  );
  labels.push(
    ...stack(`name-${id}`, lines, {
      x: box.x + NAME_X,
      y: met ? middle - 5 : middle + 5 - ((lines.length - 1) * 15) / 2,
      tone: 'strong',
      leading: 15,
    }),
  );
}

function marksIn(
  { others }: PrinciplesSeries,
  { id, met }: Principle,
  box: Box,
  frame: Frame,
): Drawn['marks'] {
  const wide = frame.name === 'wide';
  const from = wide ? box.x + box.width - PAD + 2 - others.length * SLOT : box.x + NAME_X - 2;
  const y = wide ? box.y + 24 : box.y + box.height / 2 + 11;
  const slots = bands(others.length, from, from + others.length * SLOT);
  return others.flatMap(({ document, mark }, index) =>
    met.has(document)
      ? [
          {
            ...{ key: `mark-${id}-${document}`, document, solid: true },
            d: markAt(mark, slots.middle(index), y, MARK),
          },
        ]
      : [],
  );
}

/** The documents' marks with their names, in one row. */
function addKey({ labels, marks }: Drawn, { others }: PrinciplesSeries, frame: Frame): void {
  const y = HEIGHT[frame.name] - 6;
  let x = EDGE;
  for (const { document, name, mark } of others) {
    marks.push({
      ...{ key: `key-${document}`, document, solid: true },
      d: markAt(mark, x + MARK / 2, y - 5, MARK),
    });
    labels.push(...stack(`key-name-${document}`, [name], { x: x + MARK + 4, y }));
    x += MARK + 4 + textWidth(name) + LABEL_GAP;
  }
}
