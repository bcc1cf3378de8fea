/** A slide before its words are shared out, numbered and sourced. */
import type { Shown, SlideKind, SlideNote } from './slide.ts';
import type { Told } from './paragraphs.ts';

/** One thing to show; more words than a slide holds make several slides of it. */
export interface Draft {
  id: string;
  kind: SlideKind;
  title: string;
  part: string;
  told: readonly Told[];
  /** True where its paragraphs stand together whatever they count, as the first lines of five documents do. */
  whole?: true;
  shown?: Shown;
  ownLine?: true;
  spoken: string;
  notes: SlideNote[];
  /** What it rests on besides its paragraphs. */
  cites?: readonly string[];
  caveat?: string;
}
