/** The picture files of charts: one for each state that readers choose between. */
import { choicesOf } from '../../pictures/says.ts';
import type { Chart } from './charts.ts';

/** A state of a chart as a file. */
export interface PictureFile {
  /** Its name without its ending: the chart, and the state where it is not the first. */
  name: string;
  chart: string;
  state: string;
  /** What readers call the state. */
  label: string;
}

/** Files of one chart; the first is the one that the chart's name alone stands for. */
export function pictureFiles({ id, spec }: Pick<Chart, 'id' | 'spec'>): PictureFile[] {
  return choicesOf(spec).map(({ id: state, label }, index) => ({
    name: index === 0 ? id : `${id}.${state}`,
    ...{ chart: id, state, label },
  }));
}
