/** A picture that stands alone: everything a reader must know is inside its frame. */
import { escape } from '../core/escape.ts';
import { round } from '../core/round.ts';
import { svgAt } from '../core/svg-at.ts';
import { wrap, type Weight } from '../core/text.ts';
import type { Picture } from '../registry.ts';
import { type About, svgMetadata } from './about.ts';
import { drawingOf } from './drawing.ts';
import { colour } from './rules.ts';

/** Words of the frame. */
export interface SvgWords {
  title: string;
  subtitle: string;
  caveat: string;
  source: string;
  /** Whose it is, of when, and on which terms: the last line. */
  credit: string;
}

const PADDING = 32;

interface Style {
  size: number;
  weight: Weight;
  line: number;
  colour: 'ink' | 'ink-2';
}
const TITLE: Style = { size: 20, weight: 600, line: 26, colour: 'ink' };
const SUBTITLE: Style = { size: 15, weight: 400, line: 21, colour: 'ink-2' };
const CAVEAT: Style = { size: 14, weight: 400, line: 19, colour: 'ink' };
const SMALL: Style = { size: 13, weight: 400, line: 18, colour: 'ink-2' };

/**
 * A standalone SVG in the light theme: no class, no `var()`, no style sheet. Build time only; reads
 * the sheets from the project's folder.
 * @param picture a model of the wide frame
 * @param about what it says of itself to programs
 * @param id prefix for ids inside the picture
 * @returns markup, the same every time
 */
export function toSvg(picture: Picture, words: SvgWords, about: About, id: string): string {
  const { model } = picture;
  const inner = model.width;
  const parts: string[] = [];
  let y = PADDING;

  function write(text: string, style: Style): void {
    for (const line of wrap(text, inner, style.weight, style.size)) {
      const baseline = round(y + style.size * 0.92);
      parts.push(
        `<text x="${PADDING}" y="${baseline}" font-size="${style.size}" font-weight="${style.weight}" fill="${colour(style.colour)}">${escape(line)}</text>`,
      );
      y += style.line;
    }
  }
  function rule(height: number, name: 'ink' | 'rule'): void {
    parts.push(
      `<rect x="${PADDING}" y="${y}" width="${inner}" height="${height}" fill="${colour(name)}"/>`,
    );
    y += height + 12;
  }

  rule(2, 'ink');
  write(words.title, TITLE);
  write(words.subtitle, SUBTITLE);
  y += 14;
  const box = { x: PADDING, y, width: inner, height: model.height };
  parts.push(svgAt(drawingOf(picture, id), box));
  y = round(y + model.height + 14);
  rule(1, 'rule');
  write(words.caveat, CAVEAT);
  y += 6;
  write(`Source: ${words.source}`, SMALL);
  write(words.credit, SMALL);

  const width = inner + 2 * PADDING;
  const height = round(y + PADDING - 6);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-title ${id}-desc" font-family="'Atkinson Hyperlegible Next', Arial, sans-serif">`,
    `<title id="${id}-title">${escape(words.title)}</title>`,
    `<desc id="${id}-desc">${escape(about.description)}</desc>`,
    svgMetadata(about),
    `<rect width="${width}" height="${height}" fill="${colour('paper')}"/>`,
    ...parts,
    '</svg>',
    '',
  ].join('\n');
}
