/** What a state of the map of positions is drawn with. */
import type { DocumentId } from '../../../ledger/schemas/ids.ts';
import type { Label, Line } from '../../core/marks.ts';

/** Shapes that change their look together, as one path. */
export interface Shape {
  key: string;
  d: string;
  /** Whose they are; those of a key are nobody’s. */
  document?: DocumentId;
  /**
   * Solid in its document’s hue; an outline that steps back, or steps far back; dashed where nothing is
   * said; or the sheet below the words of a document.
   */
  look: 'solid' | 'outline' | 'away' | 'silent' | 'sheet';
}

/** What the words, lines and shapes of one state are. */
export interface Drawn {
  height: number;
  labels: Label[];
  /** Large numbers, in the serif. */
  numbers: Label[];
  /** Light lines below rows, dark ones between groups; short ones from a name to its column. */
  rules: Line[];
  bases: Line[];
  leaders: Line[];
  shapes: Shape[];
}
