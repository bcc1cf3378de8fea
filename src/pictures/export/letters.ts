/** The letters of pictures as shapes, from the faces that the build measures words with. */
import { readFileSync } from 'node:fs';
import { Blob, Buffer, Face, Font, shape } from 'harfbuzzjs';
import { glyphPath } from './glyph-path.ts';

/** Faces of pictures, and the first sign of the names of their letters. */
export const FACES = { 'sans-400': 'a', 'sans-600': 'b', 'serif-400': 'c' } as const;
export type FaceName = keyof typeof FACES;

/** All faces have as many units to the size of the font. */
export const UNITS = 1000;

/** A letter in a line. */
export interface Letter {
  /** The same for the same letter of the same face in every picture: several may stand in one page. */
  name: string;
  /** Where it begins, in units. */
  x: number;
  /** Which sign of the words it stands for. */
  sign: number;
}

/** A line of letters; spaces move what follows and are not among them. */
export interface LetterLine {
  letters: Letter[];
  /** In units. */
  width: number;
}

const fonts = new Map<FaceName, Font>();
/** Name of a letter → its outline. */
const outlines = new Map<string, string>();
/** Face and words → their line. */
const lines = new Map<string, LetterLine>();

/**
 * Sets words in a face, with its kerning. Build time only; reads the fonts from the project's folder.
 * @throws where the face has no sign for a character, naming the words
 */
export function setLine(text: string, face: FaceName): LetterLine {
  const key = `${FACES[face]} ${text}`;
  const line = lines.get(key) ?? shaped(text, face);
  lines.set(key, line);
  return line;
}

/** Outline of a letter of a line that was set, as path data in units, downwards. */
export function outlineOf(name: string): string {
  const outline = outlines.get(name);
  if (outline === undefined) throw new Error(`No letter "${name}" was set`);
  return outline;
}

function shaped(text: string, face: FaceName): LetterLine {
  const font = fonts.get(face) ?? open(face);
  const buffer = new Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  shape(font, buffer);
  const letters: Letter[] = [];
  let width = 0;
  for (const glyph of buffer.getGlyphInfosAndPositions()) {
    const { codepoint, cluster: sign, xAdvance = 0, xOffset = 0 } = glyph;
    if (codepoint === 0) throw new Error(`${face}.ttf lacks a sign of "${text}": use other words`);
    const name = `${FACES[face]}_${codepoint.toString(36)}`;
    const outline = outlines.get(name) ?? glyphPath(font.glyphToJson(codepoint));
    outlines.set(name, outline);
    if (outline !== '') letters.push({ name, x: width + xOffset, sign });
    width += xAdvance;
  }
  return { letters, width };
}

function open(name: FaceName): Font {
  const face = new Face(new Blob(readFileSync(`src/pictures/export/fonts/${name}.ttf`)));
  if (face.upem !== UNITS) throw new Error(`${name}.ttf: ${face.upem} units; expected ${UNITS}`);
  const font = new Font(face);
  fonts.set(name, font);
  return font;
}
