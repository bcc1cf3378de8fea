import type { DocumentId } from '../../../ledger/schemas/ids.ts';
import type { BaseModel, Frame } from '../../core/kind.ts';
import type { Box, Label, Line } from '../../core/marks.ts';
import { stateOf } from '../../core/states.ts';
import { HEIGHT } from './layout.ts';
import { opened } from './opened.ts';
import { overview } from './overview.ts';
import type { PrinciplesSeries } from './series.ts';
import { principlesWords } from './words.ts';

/** The mark of a document at a principle, or in the key. */
interface DocumentMark {
  key: string;
  document: DocumentId;
  d: string;
  /** In its hue where the document speaks of the matter, hollow where it does not. */
  solid: boolean;
}

/** The ground of a principle. */
interface Card extends Box {
  key: string;
  /** A sheet with words; solid where it is the number of the one that is opened. */
  look: 'sheet' | 'solid';
}

/** What the words, cards and marks of one state are. */
export interface Drawn {
  cards: Card[];
  /** Words on paper, and on a solid card. */
  labels: Label[];
  inks: Label[];
  /** Large numbers, in the serif. */
  numbers: Label[];
  rules: Line[];
  marks: DocumentMark[];
}

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
  // Who listens hears all the words of an opened one.
  const alt = focus ? `${state.alt} ${principlesWords(series, stateId)}` : state.alt;
  return { width: frame.width, height: HEIGHT[frame.name], alt, ...drawn };
}
