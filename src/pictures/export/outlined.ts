/** Words of a picture as shapes, so that it looks the same where no font is installed. */
import { round } from '../core/round.ts';
import { type FaceName, outlineOf, setLine, UNITS } from './letters.ts';
import { type Part, partsOf, type Runs, shareRuns } from './shared-runs.ts';

type Attributes = ReadonlyMap<string, string>;

const TAG = /<(\/?)(\w+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>([^<]*)/g;
const ATTRIBUTE = /([\w:-]+)="([^"]*)"/g;
/** What says how words look; shapes have no use for it. */
const FONT = /\s(?:font-family|font-size|font-weight)="[^"]*"/g;
const PLACED = ['x', 'y', 'text-anchor', 'textLength'];
const LOOKS = ['font-family', 'font-size', 'font-weight', 'text-rendering', 'fill'];
const HALO = ['paint-order', 'stroke', 'stroke-width', 'stroke-linejoin'];
const KNOWN = [...PLACED, ...LOOKS, ...HALO];

/** A line of words before it is drawn. */
interface Line {
  parts: readonly Part[];
  /** Whether its letters are as far apart as it asks, and not as their face has it. */
  isFixed: boolean;
  /** In units. */
  width: number;
  size: number;
  own: Attributes;
}

/**
 * Draws every word of a standalone picture: each letter once, each run of letters that comes often once, and then
 * wherever they stand.
 * @param svg from toSvg
 * @returns markup without `<text>`; title and description stay
 * @throws at an attribute of words that is not followed here, naming it
 */
export function outlined(svg: string): string {
  const lines: Line[] = [];
  replaceWords(svg, (line) => {
    lines.push(line);
    return '';
  });
  const { lines: shared, runs } = shareRuns(lines.map((line) => (line.isFixed ? [] : line.parts)));
  const parts = lines.map((line, at) => (line.isFixed ? line.parts : (shared[at] ?? [])));
  const { named, markup } = drawing(parts, runs);
  // Most words have the colour of the first, so the picture has it for all.
  const fill = lines[0]?.own.get('fill');
  if (fill === undefined) return svg;
  let at = -1;
  const drawn = replaceWords(svg, (line) => lineMarkup(line, markup(parts[(at += 1)] ?? []), fill));
  return drawn
    .replaceAll(/><\/(?:rect|path|line|circle|ellipse|polygon)>/g, '/>')
    .replace('<svg ', `<svg xmlns:xlink="http://www.w3.org/1999/xlink" fill="${fill}" `)
    .replace('</desc>', `</desc>\n<defs>${named}</defs>`);
}

/** Puts something in the place of each `<text>`, which knows what it takes over from around it. */
function replaceWords(svg: string, draw: (line: Line) => string): string {
  const above: Attributes[] = [];
  return svg.replace(TAG, (whole, end: string, tag: string, ...rest: string[]) => {
    const [written = '', alone, text = ''] = rest;
    if (tag === 'text') {
      if (end !== '') return text;
      const own = new Map([...(above.at(-1) ?? []), ...attributesOf(written)]);
      return draw(lineOf(plainText(text), own));
    }
    if (end !== '') above.pop();
    else if (alone === '') {
      const fonts = [...attributesOf(written)].filter(([name]) => name.startsWith('font-'));
      above.push(new Map([...(above.at(-1) ?? []), ...fonts]));
    }
    return tag === 'svg' ? whole.replace(FONT, '') : whole;
  });
}

function attributesOf(written: string): Map<string, string> {
  return new Map(
    [...written.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name, value]),
  );
}

function plainText(markup: string): string {
  const text = markup.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** Letters at their places; in a line of fixed length all are equally much further apart, or closer. */
function lineOf(text: string, own: Attributes): Line {
  for (const name of own.keys())
    if (!KNOWN.includes(name)) throw new Error(`<text ${name}>: expected ${KNOWN.join(', ')}`);
  const size = Number(own.get('font-size'));
  const face = faceOf(own);
  const length = own.get('textLength');
  if (length === undefined) {
    const { letters, width } = setLine(text, face);
    return { parts: partsOf(text, letters), isFixed: false, width, size, own };
  }
  const { letters, width: natural } = setLine(text, face);
  const width = (Number(length) * UNITS) / size;
  const more = (width - natural) / Math.max(1, text.length - 1);
  const parts = partsOf(text, letters).map((part, at) => ({
    ...part,
    x: part.x + (letters[at]?.sign ?? 0) * more,
  }));
  return { parts, isFixed: true, width, size, own };
}

function faceOf(own: Attributes): FaceName {
  if (own.get('font-family')?.startsWith("'Source Serif 4'")) return 'serif-400';
  return own.get('font-weight') === '600' ? 'sans-600' : 'sans-400';
}

/** A line in a group; where it has a halo, that stands under all of its letters. */
function lineMarkup({ own, width, size }: Line, letters: string, around?: string): string {
  const scale = size / UNITS;
  const shift = { start: 0, middle: 0.5, end: 1 }[own.get('text-anchor') ?? 'start'] ?? 0;
  const at = `${round(Number(own.get('x')) - shift * width * scale)} ${own.get('y')}`;
  const open = `<g transform="translate(${at})scale(${round(scale * 1e4) / 1e4})"`;
  const fill = own.get('fill');
  const words = `${open}${fill === around ? '' : ` fill="${fill}"`}>${letters}</g>`;
  const stroke = own.get('stroke');
  if (stroke === undefined) return words;
  const wide = round(Number(own.get('stroke-width')) / scale);
  const line = `stroke="${stroke}" stroke-width="${wide}" stroke-linejoin="round"`;
  return `${open} fill="${stroke}" ${line}>${letters}</g>${words}`;
}

/**
 * How the parts of a picture are drawn: a letter that stands in one place there, all else once, under its name.
 * @returns what has a name, and the markup of parts
 */
function drawing(
  lines: readonly (readonly Part[])[],
  runs: Runs,
): { named: string; markup: (parts: readonly Part[]) => string } {
  const times = new Map<string, number>();
  for (const { name } of [...lines, ...runs.values()].flat())
    times.set(name, (times.get(name) ?? 0) + 1);
  const markup = (parts: readonly Part[]) =>
    parts
      .map(({ name, x }) => {
        const place = Math.round(x);
        if (times.get(name) === 1) return `<path d="${movedBy(place, outlineOf(name))}"/>`;
        return `<use xlink:href="#${name}"${place === 0 ? '' : ` x="${place}"`}/>`;
      })
      .join('');
  const letters = [...times]
    .filter(([name, count]) => count > 1 && !runs.has(name))
    .map(([name]) => `<path id="${name}" d="${outlineOf(name)}"/>`)
    .toSorted();
  const groups = [...runs].map(([name, of]) => `<g id="${name}">${markup(of)}</g>`);
  return { named: [...letters, ...groups].join(''), markup };
}

/** An outline that begins so much further to the right. */
function movedBy(x: number, outline: string): string {
  return outline.replace(/^m(-?\d+)/, (_, first: string) => `m${Number(first) + x}`);
}
