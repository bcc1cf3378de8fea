/** States of charts as slides have them: the narrow frame, which has the larger words, as SVG and as PNG. */
import { FRAMES } from '../../pictures/core/kind.ts';
import { pngTexts } from '../../pictures/export/about.ts';
import { toBareSvg } from '../../pictures/export/bare.ts';
import { flat } from '../../pictures/export/flat.ts';
import { outlined } from '../../pictures/export/outlined.ts';
import { toSmallPng } from '../../pictures/export/png.ts';
import type { PictureBytes } from '../../pictures/slides/model.ts';
import type { Chart } from './charts.ts';
import { aboutOf } from './picture-svg.ts';

/** Pixels per user unit: a slide that fills a screen of 1920 has about as many. */
const SCALE = 3;

/** Chart and state → its files: several decks show the same. */
const drawn = new Map<string, PictureBytes>();

/** A state without the words around it, which the slide has. */
export function slidePicture(chart: Chart, state: string): PictureBytes {
  const id = `${chart.id}.${state}`;
  const before = drawn.get(id);
  if (before) return before;
  const about = aboutOf(chart, state);
  const svg = flat(
    outlined(toBareSvg(chart.picture(state, FRAMES.narrow), about, `${chart.id}-${state}`)),
  );
  const png = new Uint8Array(toSmallPng(svg, SCALE, pngTexts(about)));
  drawn.set(id, { svg, png });
  return { svg, png };
}
