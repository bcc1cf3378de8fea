import type { BaseModel, Frame } from '../../core/kind.ts';
import { stateOf } from '../../core/states.ts';
import type { Drawn } from './drawn.ts';
import { HEIGHT } from './layout.ts';
import { opened } from './opened.ts';
import { overview } from './overview.ts';
import type { PrinciplesSeries } from './series.ts';
import { openedWords } from './words.ts';

export interface PrinciplesModel extends BaseModel, Drawn {}

/** Pixels for one state: a card for each principle, or one of them opened and the others as its tabs. */
export function principlesModel(
  series: PrinciplesSeries,
  stateId: string,
  frame: Frame,
): PrinciplesModel {
  const state = stateOf(series.states, stateId);
  const principles = series.groups.flatMap((group) => group.principles);
  const focus = principles.find(({ id }) => id === state.focus);
  const drawn = focus ? opened(series, focus, frame) : overview(series, frame, state.met);
  // Who listens hears all the words of an opened one, which the sentence of its state names.
  const alt = focus ? `${state.alt} ${openedWords(series, focus)}` : state.alt;
  return { width: frame.width, height: HEIGHT[frame.name], alt, ...drawn };
}
