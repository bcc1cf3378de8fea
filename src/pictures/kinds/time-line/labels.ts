/** Words beside the line: its last number before each gap, rings, and notes on single years. */
import type { Position } from '../../core/axis.ts';
import { LINE_HEIGHT } from '../../core/constants.ts';
import { inWords } from '../../core/format.ts';
import type { Frame } from '../../core/kind.ts';
import type { Label, Line as Segment, Tone } from '../../core/marks.ts';
import { place, type Obstacles } from '../../core/place.ts';
import type { Layout } from './layout.ts';
import { pointsIn, type Line, type TimeLineSeries, type TimeLineState } from './series.ts';

/** What is drawn already: words keep clear of it. */
interface Drawn {
  x: Position;
  y: Position;
  gaps: readonly { line: Segment }[];
  segments: readonly Omit<Segment, 'key'>[];
  dots: readonly { x: number; y: number; r: number }[];
}

interface Note {
  key: string;
  year: number;
  value: number;
  text: string;
  tone: Tone;
}

/** Places every note in free room near its point. Throws where one finds none. */
export function noteLabels(
  series: TimeLineSeries,
  state: TimeLineState,
  layout: Layout,
  frame: Frame,
  drawn: Drawn,
): { labels: Label[]; leaders: Segment[] } {
  const obstacles: Obstacles = {
    area: {
      x: layout.left,
      y: layout.top - 4,
      width: frame.width - layout.left,
      height: layout.bottom - layout.top,
    },
    boxes: drawn.dots.map(({ x, y, r }) => ({ x: x - r, y: y - r, width: 2 * r, height: 2 * r })),
    segments: [...drawn.segments, ...drawn.gaps.map(({ line }) => line)],
  };
  const labels: Label[] = [];
  const leaders: Segment[] = [];
  for (const note of notesOf(series, state)) {
    const point = { x: drawn.x(note.year), y: drawn.y(note.value) };
    const own = obstacles.boxes.filter(
      (box) => Math.hypot(box.x + box.width / 2 - point.x, box.y + box.height / 2 - point.y) > 1,
    );
    const placed = place(note.text, point, { ...obstacles, boxes: own });
    obstacles.boxes.push(placed.box);
    if (placed.leader) {
      leaders.push({ key: `leader-${note.key}`, ...placed.leader });
      obstacles.segments.push(placed.leader);
    }
    placed.lines.forEach((text, index) =>
      labels.push({
        key: `note-${note.key}-${index}`,
        x: placed.x,
        y: placed.y + index * LINE_HEIGHT,
        anchor: placed.anchor,
        text,
        tone: note.tone,
      }),
    );
  }
  return { labels, leaders };
}

function notesOf(series: TimeLineSeries, state: TimeLineState): Note[] {
  const notes = state.lines.flatMap((line) => ownNotes(line, series, state));
  const first = state.lines[0];
  const said = state.annotations.flatMap(({ key, year, text }) => {
    const point = first?.points.find((candidate) => candidate.year === year);
    return point ? [{ key, year, value: point.value, text, tone: 'quiet' as const }] : [];
  });
  return [...notes, ...said];
}

/** The last number of each unbroken run of a line; every single point. */
function ownNotes(line: Line, series: TimeLineSeries, state: TimeLineState): Note[] {
  const points = pointsIn(line, state);
  if (line.draw === 'points')
    return points.map(({ year, value }) => {
      return { key: `${line.id}-${year}`, year, value, text: line.label, tone: 'plain' };
    });
  // With one unit in the picture its subtitle says which; with two the first number does.
  const units = new Set(state.lines.map((shown) => shown.unit));
  const unit = units.size > 1 ? ` ${line.unit}` : '';
  return points
    .filter(
      ({ year }, index) =>
        index === points.length - 1 || series.breaks.some(({ at }) => at === year + 1),
    )
    .map(({ year, value }, index) => ({
      key: `${line.id}-${year}`,
      year,
      value,
      text: `${inWords(value)}${index === 0 ? unit : ''} in ${year}`,
      tone: 'plain',
    }));
}
