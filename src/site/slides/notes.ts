/** The notes of a slide: what the chapter says between, the limit of the picture, and each source with its place. */
import type { Slide, SlideNote } from '../book/deck/slide.ts';

const BEFORE: Readonly<Record<SlideNote['kind'], string>> = {
  told: '',
  fold: 'Closer look in the chapter: ',
  'left out': 'Not on slides: ',
};

/** What stands in notes besides those of the deck. */
export interface NotesBeside {
  /** First lines, such as the answer to a guess. */
  first?: readonly string[];
  /** Which picture it is, of which version. */
  picture?: string | undefined;
  /** Makes a path of the site an address. */
  addressOf: (path: string) => string;
}

/** Paragraphs of the notes. */
export function notesOf(
  { notes, caveat, sources }: Slide,
  { first = [], picture, addressOf }: NotesBeside,
): string[] {
  return [
    ...first,
    ...notes.map(
      ({ kind, title, text }) =>
        BEFORE[kind] + [title, text].filter((words) => words !== '').join(': '),
    ),
    ...(caveat === undefined ? [] : [`What this cannot show: ${caveat}`]),
    ...(picture === undefined ? [] : [picture]),
    ...(sources.length === 0 ? [] : ['Sources, each with its place:']),
    ...sources.map(
      ({ id, short, where }) => `${short}: ${ended(where)} ${addressOf(`/evidence/${id}/`)}`,
    ),
  ];
}

function ended(where: string): string {
  return /[.!?]$/.test(where) ? where : `${where}.`;
}
