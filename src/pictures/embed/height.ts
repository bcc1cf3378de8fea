import { max } from 'd3-array';
import { FRAMES } from '../core/kind.ts';
import { textWidth, wrap } from '../core/text.ts';
import type { Chart as Opened, ChartSpec } from '../registry.ts';
import { EMBED_WIDTHS } from './widths.ts';

/** A chart as far as its height goes. */
type Chart = Pick<Opened, 'picture'> & { spec: ChartSpec };

/** Measures of the styles of a framed chart, in CSS pixels; a browser test holds them to the page. */
const PAD = { sides: 8, wideFrom: 560, narrowMost: 416, button: 28.2 };
const REST = {
  top: 13,
  title: 23.4,
  sub: 22,
  choice: 40,
  row: 33.4,
  picture: 16,
  caveat: 20.3,
  gaps: 40,
};
const FOOT = { source: 19, about: 56 };

/**
 * Height that holds a framed chart at every width it is made ready for.
 * @returns CSS pixels, rounded up to ten
 */
export function embedHeight(chart: Chart): number {
  return Math.ceil((max(EMBED_WIDTHS, (width) => heightAt(chart, width)) ?? 0) / 10) * 10;
}

/** Height of a framed chart at one width in CSS pixels; labels may take a little less. */
function heightAt(chart: Chart, widthPx: number): number {
  const room = widthPx - PAD.sides;
  const wide = room >= PAD.wideFrom;
  const frame = wide ? FRAMES.wide : FRAMES.narrow;
  const drawn = wide ? room : Math.min(room, PAD.narrowMost);
  const { spec } = chart;
  const choices = spec.states.filter((state) => state.choice);
  const shown = choices.length > 1 ? choices : spec.states.slice(0, 1);
  const pictures = shown.map((state) => {
    const { model } = chart.picture(state.id, frame);
    const sub = state.subtitle ? lines(state.subtitle, room, 15) * REST.sub : 0;
    return (model.height * drawn) / model.width + sub;
  });
  const labels = choices.map((state) => state.label);
  const buttons = choices.length > 1 ? REST.choice + buttonRows(labels, room) * REST.row : 0;
  return (
    REST.top +
    lines(spec.title, room, 18, 600) * REST.title +
    lines(spec.subtitle, room, 15) * REST.sub +
    buttons +
    REST.picture +
    (max(pictures) ?? 0) +
    lines(spec.caveat, room, 14) * REST.caveat +
    REST.gaps +
    lines(`Source: ${spec.source} Data, sources and notes`, room, 13) * FOOT.source +
    FOOT.about
  );
}

/** Rows that buttons with these labels take, side by side while there is room. */
export function buttonRows(labels: readonly string[], roomPx: number): number {
  let rows = 0;
  let left = 0;
  for (const label of labels) {
    const width = textWidth(label, 400, 14) + PAD.button;
    if (width > left) {
      rows += 1;
      left = roomPx;
    }
    left -= width;
  }
  return rows;
}

function lines(text: string, room: number, size: number, weight: 400 | 600 = 400): number {
  return wrap(text, room, weight, size).length;
}
