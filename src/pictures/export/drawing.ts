/** A picture on its own, without title and frame. */
import { readFileSync } from 'node:fs';
import type { Picture } from '../registry.ts';
import { inlineRules } from './inline.ts';
import { pictureMarkup } from './markup.ts';
import { readRules } from './rules.ts';

const SHEETS = ['documents.css', 'chart.css'].map((name) => `src/pictures/theme/${name}`);

/**
 * The `<svg>` of a picture in the light theme: no class, no `var()`, no style sheet. Build time only;
 * reads the sheets from the project's folder.
 * @param id prefix for ids inside the picture
 * @returns markup in the picture's own units, the same every time
 */
export function drawingOf(picture: Picture, id: string): string {
  const rules = readRules(SHEETS.map((sheet) => readFileSync(sheet, 'utf8')).join('\n'));
  return inlineRules(pictureMarkup(picture, id), rules);
}
