/** One principle, large: what it says, and what each other document says of the same matter. */
import { bands } from '../../core/bands.ts';
import type { Frame } from '../../core/kind.ts';
import type { Box, Label } from '../../core/marks.ts';
import { round } from '../../core/round.ts';
import { stack } from '../../core/stack.ts';
import { balance, wrap } from '../../core/text.ts';
import { markAt } from '../../theme/marks.ts';
import { EDGE, HEIGHT, NOTHING } from './layout.ts';
import type { Drawn } from './drawn.ts';
import type { Other, Principle, PrinciplesSeries } from './series.ts';

/** Sizes of one frame. */
interface Sizes {
  /** Height of a tab, and room between two. */
  tab: number;
  gap: number;
  /** Large number: its left end, its size and its baseline below the top of the sheet. */
  number: { x: number; size: number; y: number };
  /** Name beside it: left end, size, leading and first baseline below the top of the sheet. */
  name: { x: number; size: number; leading: number; y: number };
  /** What the principle says: left end, size and leading. */
  says: { x: number; size: number; leading: number };
  /** Least room from the top of the sheet to the rule above the other documents. */
  rule: number;
}

const SIZES: Readonly<Record<Frame['name'], Sizes>> = {
  wide: {
    ...{ tab: 27, gap: 4, rule: 100 },
    number: { x: 17, size: 96, y: 80 },
    name: { x: 140, size: 24, leading: 27, y: 34 },
    says: { x: 140, size: 18, leading: 23 },
  },
  narrow: {
    ...{ tab: 24, gap: 3, rule: 98 },
    number: { x: 11, size: 52, y: 47 },
    name: { x: 72, size: 18, leading: 20, y: 24 },
    says: { x: 11, size: 15, leading: 18 },
  },
};
const MARK = 18;

/** The sheet of the principle in focus, below the numbers of all. */
export function opened(series: PrinciplesSeries, focus: Principle, frame: Frame): Drawn {
  const sizes = SIZES[frame.name];
  const top = EDGE + sizes.tab + sizes.gap + 2;
  const sheet = {
    ...{ x: EDGE, y: top, width: frame.width - 2 * EDGE },
    height: HEIGHT[frame.name] - EDGE - top,
  };
  const drawn: Drawn = { cards: [], labels: [], inks: [], numbers: [], rules: [], marks: [] };
  addTabs(drawn, series, focus, frame);
  drawn.cards.push({ key: `card-${focus.id}`, ...sheet, look: 'sheet' });
  drawn.numbers.push(
    ...stack(`number-${focus.id}`, [String(focus.number)], {
      ...{ x: sizes.number.x, y: sheet.y + sizes.number.y, size: sizes.number.size },
    }),
  );
  const words = wordsOf(focus, sheet, sizes);
  drawn.labels.push(...words);
  const y = Math.max(sheet.y + sizes.rule, (words.at(-1)?.y ?? 0) + 15);
  drawn.rules.push({ key: 'rule', x1: sheet.x + 11, y1: y, x2: sheet.x + sheet.width - 11, y2: y });
  const room = { ...sheet, y, height: sheet.y + sheet.height - y };
  if (frame.name === 'wide') addColumns(drawn, series, focus, room);
  else addRows(drawn, series, focus, room);
  return drawn;
}

/** A tab for each number; that of the one in focus is solid, and its card is the sheet. */
function addTabs(
  { cards, labels, inks }: Drawn,
  { groups }: PrinciplesSeries,
  focus: Principle,
  frame: Frame,
): void {
  const { tab, gap } = SIZES[frame.name];
  const all = groups.flatMap(({ principles }) => principles);
  const places = bands(all.length, EDGE, frame.width - EDGE, gap);
  all.forEach(({ id, number }, index) => {
    const now = id === focus.id;
    cards.push({
      key: now ? 'tab' : `card-${id}`,
      ...{ x: round(places.start(index)), y: EDGE, width: round(places.size), height: tab },
      look: now ? 'solid' : 'sheet',
    });
    (now ? inks : labels).push(
      ...stack(`tab-${id}`, [String(number)], {
        ...{ x: places.middle(index), y: EDGE + tab / 2 + 5, anchor: 'middle', tone: 'strong' },
      }),
    );
  });
}

/** Name, and what it says. */
function wordsOf({ id, name, says }: Principle, sheet: Box, sizes: Sizes): Label[] {
  const right = sheet.x + sheet.width - 12;
  const names = balance(name, right - sizes.name.x, 600, sizes.name.size);
  const y = sheet.y + sizes.name.y;
  const { x, size, leading } = sizes.says;
  // On a phone the sentence stands below the number; on a page it goes on below the name.
  const below =
    x < sizes.name.x
      ? sheet.y + sizes.number.y + 21
      : y + (names.length - 1) * sizes.name.leading + 29;
  return [
    ...stack(`name-${id}`, names, { ...sizes.name, y, tone: 'strong' }),
    ...stack(`says-${id}`, balance(says, right - x, 400, size), { x, y: below, size, leading }),
  ];
}

/** On a page: the other documents side by side. */
function addColumns(drawn: Drawn, series: PrinciplesSeries, focus: Principle, room: Box): void {
  const columns = bands(series.others.length, room.x + 17, room.x + room.width - 12, 14);
  series.others.forEach((other, index) => {
    const x = columns.start(index);
    const lines = wrap(said(focus, other), columns.size, 400, 15);
    addHead(drawn, focus, other, { x, y: room.y + 23 });
    drawn.labels.push(
      ...stack(`said-${focus.id}-${other.document}`, lines, {
        ...{ x, y: room.y + 45, size: 15, tone: toneOf(focus, other) },
      }),
    );
  });
}

/** On a phone: one below the other, each as high as its words. */
function addRows(drawn: Drawn, series: PrinciplesSeries, focus: Principle, room: Box): void {
  const x = room.x + 113;
  const rows = series.others.map((other) => ({
    other,
    lines: wrap(said(focus, other), room.x + room.width - 8 - x),
  }));
  const leading = 16;
  const lines = rows.reduce((sum, row) => sum + row.lines.length, 0);
  const apart = (room.height - 6 - lines * leading) / rows.length;
  let { y } = room;
  for (const { other, lines: words } of rows) {
    y += apart;
    addHead(drawn, focus, other, { x: room.x + 11, y: y + 12 });
    drawn.labels.push(
      ...stack(`said-${focus.id}-${other.document}`, words, {
        ...{ x, y: y + 12, leading, tone: toneOf(focus, other) },
      }),
    );
    y += words.length * leading;
  }
}

/** Mark and name of a document. */
function addHead(
  { labels, marks }: Drawn,
  { id, met }: Principle,
  { document, name, mark }: Other,
  { x, y }: { x: number; y: number },
): void {
  marks.push({
    ...{ key: `mark-${id}-${document}`, document, solid: met.has(document) },
    d: markAt(mark, x + MARK / 2, y - 5, MARK),
  });
  labels.push(...stack(`other-${document}`, [name], { x: x + MARK + 6, y, tone: 'strong' }));
}

function said({ met }: Principle, { document }: Other): string {
  return met.get(document)?.words ?? NOTHING;
}

function toneOf({ met }: Principle, { document }: Other): 'plain' | 'quiet' {
  return met.has(document) ? 'plain' : 'quiet';
}
