/** The letters of pictures as shapes, from the faces that the build measures words with. */
import { readFileSync } from 'node:fs';
import { Blob, Buffer, Face, Font, shape } from 'harfbuzzjs';
import { glyphPath } from './glyph-path.ts';

/** Faces of pictures, and the first sign of the names of their letters. */
const FACES = { 'sans-400': 'a', 'sans-600': 'b', 'serif-400': 'c' } as const;
export type FaceName = keyof typeof FACES;

/** Units to the size of the font: half of what the faces have, since half as fine is not seen and takes fewer digits. */
export const UNITS = 500;
const FACE_UNITS = 1000;

/** A letter in a line. */
export interface Letter {
  /** From `nameOf`. */
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
/** Name of a letter → its number in its face, and its outline. */
const outlines = new Map<string, { glyph: number; path: string }>();
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
  return outline.path;
}

/**
 * Name of what is drawn for some words: the same for the same words of the same face in every picture, since several
 * may stand in one page.
 * @param face first sign of the name
 * @returns a name that XML may have
 */
export function nameOf(face: string, text: string): string {
  const signs = text.trim().replaceAll(/[^A-Za-z0-9.]/g, (sign) => {
    return sign === ' ' ? '_' : `-${sign.charCodeAt(0).toString(36)}-`;
  });
  return face + signs;
}

function shaped(text: string, face: FaceName): LetterLine {
  const font = fonts.get(face) ?? open(face);
  const buffer = new Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  shape(font, buffer);
  const scale = UNITS / FACE_UNITS;
  const letters: Letter[] = [];
  let width = 0;
  const glyphs = buffer.getGlyphInfosAndPositions();
  glyphs.forEach(({ codepoint: glyph, cluster: sign, xAdvance = 0, xOffset = 0 }, at) => {
    if (glyph === 0) throw new Error(`${face}.ttf lacks a sign of "${text}": use other words`);
    const name = nameOf(FACES[face], text.slice(sign, glyphs[at + 1]?.cluster));
    const before = outlines.get(name);
    if (before && before.glyph !== glyph)
      throw new Error(`${face}.ttf has two shapes for "${name}"; expected one`);
    const path = before?.path ?? glyphPath(font.glyphToJson(glyph), scale);
    outlines.set(name, { glyph, path });
    if (path !== '') letters.push({ name, x: (width + xOffset) * scale, sign });
    width += xAdvance;
  });
  return { letters, width: width * scale };
}

function open(name: FaceName): Font {
  const face = new Face(new Blob(readFileSync(`src/pictures/export/fonts/${name}.ttf`)));
  if (face.upem !== FACE_UNITS)
    throw new Error(`${name}.ttf: ${face.upem} units; expected ${FACE_UNITS}`);
  const font = new Font(face);
  fonts.set(name, font);
  return font;
}
