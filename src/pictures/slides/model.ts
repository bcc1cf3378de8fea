/** What a slide file is made of, in typographic points; it knows nothing of documents or charts. */
import type { Box } from '../core/svg-at.ts';

/** Width and height of a slide, 16 to 9. */
export const SLIDE = { width: 960, height: 540 } as const;

/** Colours of the file's own theme: whoever changes the theme changes all slides. */
type SlideColour = 'tx1' | 'tx2' | 'bg2' | 'accent6' | Accent;
type Accent = 'accent1' | 'accent2' | 'accent3' | 'accent4' | 'accent5';

/** Words that look alike. */
export interface SlideRun {
  text: string;
  bold?: true;
  /** The sans of labels and of our own words; the serif otherwise. */
  sans?: true;
  size?: number;
  colour?: SlideColour;
  /** Where it leads to. */
  address?: string;
}

/** A paragraph of a box. */
export interface SlideText {
  runs: readonly SlideRun[];
  /** A sign in front, as the mark of a document. */
  sign?: { character: string; colour: Accent };
  /** True where it stands in as far as the words after a sign. */
  inset?: true;
  /** Room above it, in points. */
  above?: number;
}

/** A frame that the layouts of the file know by its role, or a box of its own. */
export type Role = 'title' | 'body' | 'free';

/** A box of words. */
export interface TextBox extends Box {
  what: 'text';
  role: Role;
  /** Name in the list of what is on the slide. */
  name: string;
  size: number;
  texts: readonly SlideText[];
  /** Where its words stand in it. */
  anchor?: 't' | 'ctr' | 'b';
}

/** A picture with its SVG where programs know it, and a PNG for others. */
export interface PictureBox extends Box {
  what: 'picture';
  name: string;
  alt: string;
  /** Name of its two files, without ending. */
  file: string;
}

/** Rows of two cells, under a row of labels. */
export interface TableBox extends Box {
  what: 'table';
  name: string;
  alt: string;
  /** Width of the first column. */
  first: number;
  size: number;
  labels: readonly [string, string];
  rows: readonly (readonly [SlideText, SlideText])[];
}

export type SlideBox = TextBox | PictureBox | TableBox;

/** Which layout of the file a slide follows. */
export const LAYOUTS = ['opening', 'part', 'words', 'picture', 'table'] as const;
export type LayoutName = (typeof LAYOUTS)[number];

/** One slide, what is on it in the order in which it is read. */
export interface SlideSheet {
  layout: LayoutName;
  boxes: readonly SlideBox[];
  /** Paragraphs of the notes. */
  notes: readonly string[];
}

/** Slides that programs show together in their list. */
interface SlideSection {
  name: string;
  /** How many slides it has. */
  count: number;
}

/** A file of slides. */
export interface SlideFile {
  title: string;
  /** What it is, of whom, and on which terms. */
  description: string;
  creator: string;
  /** Day of the last change, YYYY-MM-DD. */
  day: string;
  sheets: readonly SlideSheet[];
  sections: readonly SlideSection[];
}

/** Both forms of a picture. */
export interface PictureBytes {
  svg: string;
  png: Uint8Array;
}
