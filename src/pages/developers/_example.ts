/** The chart that stands for all in the examples: it has numbers and states to choose between. */
import { stateFragment } from '../../pictures/embed/fragments.ts';
import { cornersOf, heightAt, highest } from '../../pictures/embed/heights.ts';
import { choicesOf } from '../../pictures/says.ts';
import { charts } from '../../site/content/charts.ts';
import { chartEmbed } from '../../site/content/embeds.ts';
import { site } from '../../site/content/load.ts';
import { pictureFiles } from '../../site/content/picture-files.ts';

const chart = charts.find(({ spec, dataset }) => dataset && choicesOf(spec).length > 2);
const [, state] = chart ? choicesOf(chart.spec) : [];
const [, picture] = chart ? pictureFiles(chart) : [];
if (!chart || !state || !picture)
  throw new Error('/developers/: expected a chart with a dataset and three states to choose');
const corners = cornersOf(chart.id);

/** Its addresses, its lines, and how high its frame is. */
export const example = {
  ...{ id: chart.id, title: chart.spec.title, lines: chartEmbed(chart).lines[0] },
  ...{ origin: site.origin, state: stateFragment(state.id), picture: picture.name },
  heightAt: (width: number) => Math.ceil(heightAt(corners, width)),
  highest: highest(corners),
};

/** What a page in AMP takes: a frame of one height that holds it in every column. */
export const ampLine = [
  `<amp-iframe layout="fixed-height" height="${example.highest}" frameborder="0"`,
  ` sandbox="allow-popups allow-popups-to-escape-sandbox"`,
  ` src="${example.origin}/embed/${example.id}/"></amp-iframe>`,
].join('');
