/** A strip for each document, a place in it for each question: low enough to stay in view. */
import { treatmentOf } from '../../../ledger/neutrality/balance-questions.ts';
import type { PositionKind } from '../../../ledger/schemas/question.ts';
import { bands } from '../../core/bands.ts';
import type { Frame } from '../../core/kind.ts';
import { type Box, type Line, pathOf } from '../../core/marks.ts';
import { round } from '../../core/round.ts';
import { stack } from '../../core/stack.ts';
import { textWidth } from '../../core/text.ts';
import { markAt } from '../../theme/marks.ts';
import type { Drawn, Shape } from './drawn.ts';
import { groupsOf } from './order.ts';
import type { PositionMapSeries, QuestionRow } from './series.ts';
import { kindAt } from './shapes.ts';

/** Sizes of one frame in user units. */
interface Layout {
  height: number;
  /** Where the places begin and end, and how high they are. */
  from: number;
  to: number;
  cell: number;
  /** Top of the first strip, and from strip to strip. */
  top: number;
  strip: number;
  /** Baselines of name and count below the top of a strip; the places begin at `cells`. */
  name: number;
  count: { y: number; size: number };
  cells: number;
  /** Between two places, and between two groups. */
  gap: number;
  apart: number;
}

const LAYOUTS: Readonly<Record<Frame['name'], Layout>> = {
  wide: {
    ...{ height: 270, from: 112, to: 586, cell: 36, top: 30, strip: 43, cells: 0, name: 23 },
    ...{ count: { y: 30, size: 34 }, gap: 3, apart: 6 },
  },
  narrow: {
    ...{ height: 325, from: 0, to: 320, cell: 29, top: 27, strip: 56, cells: 20, name: 15 },
    ...{ count: { y: 16, size: 24 }, gap: 2, apart: 5 },
  },
};
/** How much of a place is filled where a document only touches on the question. */
const PART = 0.38;
const MARK = 16;

/**
 * The strips, questions of which most documents speak first.
 * @param forward the kind whose places are filled; null for how far each question is treated
 */
export function strips(
  series: PositionMapSeries,
  forward: PositionKind | null,
  frame: Frame,
): Drawn {
  const layout = LAYOUTS[frame.name];
  const places = placesOf(series, layout);
  const drawn: Drawn = {
    ...{ height: layout.height, labels: [], numbers: [], rules: [], bases: [], leaders: [] },
    shapes: [],
  };
  addHead(drawn, series, forward, frame);
  series.documents.forEach(({ id, name, mark }, index) => {
    const y = layout.top + index * layout.strip;
    const cells = places.map(({ row, x, width }) => {
      const kinds = row.cells[index]?.kinds ?? [];
      return { kinds, box: { x, y: y + layout.cells, width, height: layout.cell } };
    });
    const { count, ...boxes } = looksOf(cells, forward);
    drawn.shapes.push(
      {
        key: `mark-${id}`,
        document: id,
        look: 'solid',
        d: markAt(mark, MARK / 2 + 1, y + layout.name - 5, MARK),
      },
      ...shapesOf(id, boxes),
    );
    drawn.labels.push(
      ...stack(`name-${id}`, [name], { x: MARK + 8, y: y + layout.name, tone: 'strong' }),
    );
    drawn.numbers.push(
      ...stack(`count-${id}`, [String(count)], {
        ...{ x: frame.width, y: y + layout.count.y, anchor: 'end', size: layout.count.size },
      }),
    );
  });
  addGroups(drawn, series, places, frame);
  return drawn;
}

interface Place {
  row: QuestionRow;
  x: number;
  width: number;
}

/** A place for each question; groups stand a little apart. */
function placesOf(series: PositionMapSeries, { from, to, gap, apart }: Layout): Place[] {
  const groups = groupsOf(series);
  const rows = groups.flatMap((group) => group.rows);
  const columns = bands(rows.length, from, to - apart * (groups.length - 1), gap);
  return groups.flatMap((group, before) =>
    group.rows.map((row) => ({
      row,
      x: round(columns.start(rows.indexOf(row)) + before * apart),
      width: round(columns.size),
    })),
  );
}

/** How places look: those of another kind step far back. */
const LOOKS = ['away', 'outline', 'solid', 'silent'] as const;
type Look = (typeof LOOKS)[number];

interface Cell {
  kinds: readonly PositionKind[];
  box: Box;
}

/** Which places are filled, which step back, which are empty, and the number beside the strip. */
function looksOf(
  cells: readonly Cell[],
  forward: PositionKind | null,
): Record<Look, Box[]> & { count: number } {
  const isSilent = ({ kinds }: Cell): boolean => treatmentOf({ kinds }) === 'silent';
  const spoken = cells.filter((cell) => !isSilent(cell));
  const boxes = (some: readonly Cell[]): Box[] => some.map(({ box }) => box);
  if (forward === null) {
    const touched = spoken.filter(({ kinds }) => treatmentOf({ kinds }) === 'touches');
    const full = spoken.filter((cell) => !touched.includes(cell));
    return {
      away: [],
      solid: [...boxes(full), ...boxes(touched).map(lowPart)],
      outline: boxes(touched),
      silent: boxes(cells.filter(isSilent)),
      count: spoken.length,
    };
  }
  const those = cells.filter(({ kinds }) => kinds.includes(forward));
  const others = boxes(cells.filter((cell) => !those.includes(cell)));
  return forward === 'does not address'
    ? { away: others, outline: [], solid: [], silent: boxes(those), count: those.length }
    : { away: others, outline: [], solid: boxes(those), silent: [], count: those.length };
}

function lowPart({ x, y, width, height }: Box): Box {
  const part = round(height * PART);
  return { x, y: round(y + height - part), width, height: part };
}

function shapesOf(
  document: Shape['document'],
  boxes: Readonly<Record<Look, readonly Box[]>>,
): Shape[] {
  return LOOKS.flatMap((look) =>
    boxes[look].length === 0
      ? []
      : [
          {
            ...{ key: `${look}-${document ?? ''}`, look, d: pathOf(boxes[look]) },
            ...(document && { document }),
          },
        ],
  );
}

/** What the filled places mean, and what is counted at the right. */
function addHead(
  { labels, shapes }: Drawn,
  { rows }: PositionMapSeries,
  forward: PositionKind | null,
  frame: Frame,
): void {
  const y = 16;
  labels.push(
    ...stack('of', [`of ${rows.length}`], { x: frame.width, y, anchor: 'end', tone: 'quiet' }),
  );
  if (forward !== null) {
    shapes.push({ key: 'key-shape', d: kindAt(forward, 9, y - 5), look: 'solid' });
    labels.push(...stack('key', [forward], { x: 24, y, tone: 'strong', size: 18 }));
    return;
  }
  let x = 0;
  for (const [key, words] of [
    ['solid', 'in full'],
    ['part', 'in passing'],
    ['silent', 'not at all'],
  ] as const) {
    const box = { x: x + 1, y: y - 13, width: 13, height: 15 };
    if (key !== 'solid')
      shapes.push({
        key: `key-${key}`,
        d: pathOf([box]),
        look: key === 'silent' ? 'silent' : 'outline',
      });
    if (key !== 'silent')
      shapes.push({
        key: `key-fill-${key}`,
        d: pathOf([key === 'part' ? lowPart(box) : box]),
        look: 'solid',
      });
    labels.push(...stack(`key-${key}`, [words], { x: x + 20, y }));
    x += 20 + textWidth(words) + 14;
  }
}

/** How many documents speak of the questions above. */
function addGroups(
  { labels, rules }: Drawn,
  series: PositionMapSeries,
  places: readonly Place[],
  frame: Frame,
): void {
  const { height } = LAYOUTS[frame.name];
  for (const { words, rows } of groupsOf(series)) {
    const those = places.filter(({ row }) => rows.includes(row));
    const [first, last] = [those[0], those.at(-1)];
    if (!first || !last) continue;
    const y = height - 18;
    const rule: Line = {
      key: `group-rule-${words}`,
      x1: first.x,
      y1: y,
      x2: round(last.x + last.width),
      y2: y,
    };
    rules.push(rule);
    const said = first === places[0] ? `${words} speak of it` : words;
    labels.push(...stack(`group-${words}`, [said], { x: first.x, y: height - 4, tone: 'quiet' }));
  }
}
