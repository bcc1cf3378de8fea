/** Words of a picture as shapes, so that it looks the same where no font is installed. */
import { round } from '../core/round.ts';
import { FACES, type FaceName, type Letter, outlineOf, setLine, UNITS } from './letters.ts';
import { type Piece, piecesOf } from './shared-words.ts';

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
  pieces: Piece[];
  /** In units. */
  width: number;
  size: number;
  own: Attributes;
}

/**
 * Draws every word of a standalone picture: each letter once, each word that stands there twice once, and then
 * wherever they stand.
 * @param svg from toSvg
 * @returns markup without `<text>`; title and description stay
 * @throws at an attribute of words that is not followed here, naming it
 */
export function outlined(svg: string): string {
  const counts = new Map<string, number>();
  replaceWords(svg, ({ pieces }) => {
    for (const { name } of pieces) counts.set(name, (counts.get(name) ?? 0) + 1);
    return '';
  });
  const words = new Map<string, readonly Letter[]>();
  const used = new Set<string>();
  const drawn = replaceWords(svg, (line) => {
    const parts = line.pieces.flatMap((piece): readonly Piece[] => {
      if (!piece.letters) return [piece];
      if (!pays(counts.get(piece.name) ?? 0, piece.letters.length))
        return piece.letters.map(({ name, x }) => ({ name, x: x + piece.x }));
      words.set(piece.name, piece.letters);
      return [piece];
    });
    for (const { name, letters } of parts)
      for (const one of letters ?? [{ name }]) used.add(one.name);
    return lineMarkup(line, parts);
  });
  const letters = [...used].sort().map((name) => `<path id="${name}" d="${outlineOf(name)}"/>`);
  const shared = [...words].map(([name, of]) => `<g id="${name}">${usesOf(of)}</g>`);
  return drawn
    .replace('<svg ', '<svg xmlns:xlink="http://www.w3.org/1999/xlink" ')
    .replace('</desc>', `</desc>\n<defs>${[...letters, ...shared].join('')}</defs>`);
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

/** Whether a word that is put together once, and then named, takes less room than its letters each time. */
function pays(times: number, letters: number): boolean {
  return times * letters > letters + times + 1;
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
    return { pieces: piecesOf(text, letters, FACES[face]), width, size, own };
  }
  const { letters, width: natural } = setLine(text, face);
  const width = (Number(length) * UNITS) / size;
  const more = (width - natural) / Math.max(1, text.length - 1);
  const pieces = letters.map(({ name, x, sign }) => ({ name, x: x + sign * more }));
  return { pieces, width, size, own };
}

function faceOf(own: Attributes): FaceName {
  if (own.get('font-family')?.startsWith("'Source Serif 4'")) return 'serif-400';
  return own.get('font-weight') === '600' ? 'sans-600' : 'sans-400';
}

/** A line in a group; where it has a halo, that stands under all of its letters. */
function lineMarkup({ own, width, size }: Line, parts: readonly Piece[]): string {
  const scale = size / UNITS;
  const shift = { start: 0, middle: 0.5, end: 1 }[own.get('text-anchor') ?? 'start'] ?? 0;
  const at = `${round(Number(own.get('x')) - shift * width * scale)} ${own.get('y')}`;
  const open = `<g transform="translate(${at})scale(${round(scale * 1e4) / 1e4})"`;
  const words = `${open} fill="${own.get('fill')}">${usesOf(parts)}</g>`;
  const stroke = own.get('stroke');
  if (stroke === undefined) return words;
  const wide = round(Number(own.get('stroke-width')) / scale);
  const line = `stroke="${stroke}" stroke-width="${wide}" stroke-linejoin="round"`;
  return `${open} fill="${stroke}" ${line}>${usesOf(parts)}</g>${words}`;
}

function usesOf(parts: readonly Pick<Piece, 'name' | 'x'>[]): string {
  return parts
    .map(({ name, x }) => {
      const place = Math.round(x);
      return `<use xlink:href="#${name}"${place === 0 ? '' : ` x="${place}"`}/>`;
    })
    .join('');
}
