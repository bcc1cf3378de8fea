/** Preview images with what they show, made at build time. */
import { FRAMES } from '../pictures/core/kind.ts';
import { sheetsOf } from '../pictures/core/sheets.ts';
import { svgAt } from '../pictures/core/svg-at.ts';
import { drawingOf } from '../pictures/export/drawing.ts';
import { cardOf, type PreviewWords } from '../pictures/preview/card.ts';
import { leavesOf } from '../pictures/preview/leaves.ts';
import { picturedOf, type Size } from '../pictures/preview/pictured.ts';
import { sheetsMarkup } from '../pictures/preview/sheets.ts';
import { cardSvg } from '../pictures/preview/svg.ts';
import { saysOf } from '../pictures/says.ts';
import { type Chart, getChart } from '../site/content/charts.ts';
import { getDocument, site } from '../site/content/load.ts';
import { creditOf } from '../site/content/picture-svg.ts';
import { outlineFor } from '../site/content/outlines.ts';
import type { PreviewedPage } from '../site/content/previews.ts';
import type { Shown } from '../site/content/shown.ts';

/** The preview image of a page as SVG. */
export function previewSvg({ id, words, shows }: PreviewedPage): string {
  return shows ? withPicture(words, shows, id) : cardSvg(cardOf(words));
}

/** One state of a chart as an image for posts and slides, with its own title, source and credit. */
export function chartCard(chart: Chart, state: string): string {
  const { title, source } = saysOf(chart, state);
  const credit = [`Source: ${source}`, creditOf(chart)];
  const words = { kind: '', title, line: chart.spec.caveatShort, credit, marks: [] };
  const shows = { chart: chart.id, state };
  return withPicture({ ...words, site: site.name, about: '' }, shows, `${chart.id}-${state}`);
}

function withPicture(words: PreviewWords, shows: Shown, id: string): string {
  const drawings = drawingsOf(shows, id);
  const { card, which, box } = picturedOf(words, drawings);
  return cardSvg(card, svgAt(drawings[which]?.draw() ?? '', box));
}

/** The same picture in the forms that there are; only one of them is drawn. */
function drawingsOf(shows: Shown, id: string): (Size & { draw: () => string })[] {
  if ('leaves' in shows) {
    const { markup, ...size } = leavesOf(
      shows.leaves.map(({ document, ...leaf }) => {
        const { mark, short } = getDocument(document, 'preview');
        return { id: document, mark, name: short, ...leaf };
      }),
    );
    return [{ ...size, draw: () => markup }];
  }
  if ('sheets' in shows) {
    const blocks = outlineFor({ id: shows.sheets }).map(({ statements: { length }, inner }) => ({
      ...{ count: length, lit: length, inner },
    }));
    const { markup, ...size } = sheetsMarkup(sheetsOf(blocks), shows.sheets);
    return [{ ...size, draw: () => markup }];
  }
  const chart = getChart(shows.chart, 'preview');
  return Object.values(FRAMES).map((frame) => {
    const picture = chart.picture(shows.state, frame);
    const { width, height } = picture.model;
    return { width, height, draw: () => drawingOf(picture, id) };
  });
}
