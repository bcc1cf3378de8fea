/** Preview images with what they show, made at build time. */
import { FRAMES } from '../../pictures/core/kind.ts';
import { svgAt } from '../../pictures/core/svg-at.ts';
import { drawingOf } from '../../pictures/export/drawing.ts';
import { cardOf } from '../../pictures/preview/card.ts';
import { leavesOf } from '../../pictures/preview/leaves.ts';
import { picturedOf, type Size } from '../../pictures/preview/pictured.ts';
import { cardSvg } from '../../pictures/preview/svg.ts';
import { getChart } from '../../site/content/charts.ts';
import { getDocument } from '../../site/content/load.ts';
import type { PreviewedPage } from '../../site/content/previews.ts';
import type { Shown } from '../../site/content/shown.ts';

/** The preview image of a page as SVG. */
export function previewSvg({ id, words, shows }: PreviewedPage): string {
  if (!shows) return cardSvg(cardOf(words));
  const drawings = drawingsOf(shows, id);
  const { card, which, box } = picturedOf(words, drawings);
  return cardSvg(card, svgAt(drawings[which]?.draw() ?? '', box));
}

/** The same picture in the forms that there are; only one of them is drawn. */
function drawingsOf(shows: Shown, id: string): (Size & { draw: () => string })[] {
  if ('leaves' in shows) {
    const { markup, ...size } = leavesOf(
      shows.leaves.map(({ document, does }) => {
        const { mark, short } = getDocument(document, 'preview');
        return { id: document, mark, name: short, does };
      }),
    );
    return [{ ...size, draw: () => markup }];
  }
  const chart = getChart(shows.chart, 'preview');
  return Object.values(FRAMES).map((frame) => {
    const picture = chart.picture(shows.state, frame);
    const { width, height } = picture.model;
    return { width, height, draw: () => drawingOf(picture, id) };
  });
}
