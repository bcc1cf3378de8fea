/** What a chapter says between its scenes, as notes of the speaker: kept short. */
import { anyHard } from '../../../ledger/evidence/hard.ts';
import type { Ledger } from '../../../ledger/evidence/ledger.ts';
import { tagsOf } from '../../../ledger/evidence/mdx.ts';
import { mainPath } from '../../../ledger/evidence/running.ts';
import { splitSentences } from '../../../ledger/neutrality/readability.ts';
import { countWords } from '../../../ledger/neutrality/words.ts';
import { type Told, toldIn } from './paragraphs.ts';
import type { Piece } from './pieces.ts';
import type { SlideNote } from './slide.ts';

/** Most words of a sentence that is said aloud. */
const MOST_SPOKEN = 30;

/** A note of plain words. */
export function plainNote(kind: SlideNote['kind'], text: string): SlideNote {
  return { kind, title: '', text, quotes: [] };
}

/** Running words, a note a paragraph. */
export function toldNotes(told: readonly Told[]): SlideNote[] {
  return told.map(({ paragraph: { text, quotes } }) => ({ kind: 'told', title: '', text, quotes }));
}

/**
 * A fold of the chapter: its title, and how it begins. Where one of its paragraphs is hard to read, the title
 * alone: a printed note is in reach of everybody in the room.
 */
export function foldNote({ attributes, inner }: Piece, ledger: Ledger, file: string): SlideNote {
  const title = attributes.title ?? '';
  const cites = tagsOf(inner).flatMap(({ name, attributes: { id } }) =>
    name === 'S' && id ? [id] : [],
  );
  const [first] = anyHard(ledger, cites, file) ? [] : toldIn(mainPath(inner)).filter(isSpeakable);
  const { text = '', quotes = [] } = first?.paragraph ?? {};
  return { kind: 'fold', title, text, quotes };
}

/** Whether a paragraph can be said aloud: lists that stand in one long sentence are for readers. */
function isSpeakable({ paragraph: { text } }: Told): boolean {
  return splitSentences(text).every((sentence) => countWords(sentence) <= MOST_SPOKEN);
}
