/**
 * Chapters as decks of slides, read from the very text that readers have: one step, one slide. Pure; what a
 * slide looks like is decided by whoever draws it.
 */
import { anyOfCare } from '../../../ledger/evidence/hard.ts';
import { cite } from '../../../ledger/evidence/cite.ts';
import { questionsOf } from '../../../ledger/evidence/references.ts';
import { rotate } from '../../../ledger/neutrality/order.ts';
import { countWords } from '../../../ledger/neutrality/words.ts';
import type { Book } from '../book.ts';
import type { Draft } from './draft.ts';
import { plainNote } from './notes.ts';
import { BARE, ours, shareOut, type Told, wordsOf } from './paragraphs.ts';
import type { Deck, Slide, SlideParagraph } from './slide.ts';
import { sourcesOf } from './sources.ts';
import { appendix, draftsOf, type WalkBook } from './walk.ts';

/** Words that somebody speaks in a minute, calmly. */
const SPOKEN_A_MINUTE = 120;
/** Words that a room takes in meanwhile: a look at a slide, in words of that pace. */
const LOOK = 16;

/** A text that a deck is made of. */
interface DeckText {
  slug: string;
  title: string;
  standfirst: string;
  body: string;
  /** Address of the text. */
  path: string;
  /** File of the text, for errors. */
  file: string;
  /** How far the order of the five is turned, as on the page itself. */
  turn: number;
}

/** All decks: the opening page, then the chapters in reading order. */
export function decksOf(book: Book): Deck[] {
  const homes = book.pages
    .filter(({ name }) => name === 'home')
    .map((page) => ({ ...page, slug: 'home', path: '/', file: 'content/home.mdx', turn: 0 }));
  const chapters = book.chapters.map((chapter, at) => ({
    ...{ ...chapter, path: `/chapters/${chapter.slug}/`, turn: at + 1 },
    file: `content/chapters/${chapter.slug}.mdx`,
  }));
  return [...homes, ...chapters].map((text) => deckOf(text, book));
}

/**
 * The deck of one text.
 * @throws where the text names what the book does not have
 */
function deckOf(text: DeckText, book: WalkBook): Deck {
  const { slug, title, standfirst, path, file } = text;
  const drafts = withFive(draftsOf(text.body, titleDraft(text), book, file), text, book);
  const shown = drafts.flatMap((draft) => slidesOf(draft, book, file));
  const folded = questionsOf(text.body, file).filter(
    (id) => !drafts.some((draft) => draft.id === `overview-${id}`),
  );
  const more = appendix(folded, book).flatMap((draft) => slidesOf(draft, book, file));
  const cited = [...shown, ...more].flatMap(({ sources }) => sources.map(({ id }) => id));
  const told = [...shown, ...slidesOf(sourcesDraft(cited, book, file), book, file)];
  const slides = withNames([...told, ...more]).map((slide, at) => ({ ...slide, number: at + 1 }));
  return { slug, title, standfirst, path, slides, told: told.length, minutes: minutesOf(told) };
}

function titleDraft({ title, standfirst }: DeckText): Draft {
  const common = { id: 'title', kind: 'title', title, part: '', notes: [] } as const;
  return { ...common, notes: [], told: ours(standfirst), spoken: title };
}

/** Who the five are stands after the title, each with the words that introduce it, in the order of the page. */
function withFive(drafts: readonly Draft[], { turn }: DeckText, book: WalkBook): Draft[] {
  const told = rotate(book.documents, turn).map(({ id, introduced }, block): Told => {
    // This slide is where a room meets them: who campaigns is told of all who do.
    const text = introduced.find((clause) => clause.includes('campaign')) ?? introduced[0] ?? '';
    return { block, paragraph: { ...BARE, text, whose: id, heads: true } };
  });
  const title = 'The five documents';
  const common = { title, part: '', told, spoken: title, notes: [] };
  const [first, ...rest] = drafts;
  return first ? [first, { ...common, id: 'five', kind: 'five', whole: true }, ...rest] : [];
}

function sourcesDraft(cited: readonly string[], { ledger }: WalkBook, file: string): Draft {
  const shorts = new Map<string, SlideParagraph>();
  const outside = new Set<string>();
  for (const id of cited) {
    const { short, entry } = cite(ledger, id, 1, file);
    if (entry.kind === 'context') outside.add(short);
    else if (!shorts.has(short))
      shorts.set(short, {
        ...BARE,
        ...{ text: short, whose: entry.documentId },
      });
  }
  const more: SlideParagraph[] =
    outside.size === 0
      ? []
      : [
          {
            ...BARE,
            whose: 'outside',
            text: `${outside.size} ${outside.size === 1 ? 'source' : 'sources'} from outside the five`,
          },
        ];
  const told = [...shorts.values(), ...more].map((paragraph, block) => ({ paragraph, block }));
  const title = 'Where this comes from';
  const common = { title, part: '', spoken: title, notes: [] };
  return { ...common, id: 'sources', kind: 'sources', told, whole: true };
}

/** The slides of a draft; what needs care is said on none of them. */
function slidesOf(draft: Draft, { ledger }: WalkBook, file: string): Slide[] {
  const { told, whole, notes, cites = [], ...rest } = draft;
  const kept = told.filter(({ paragraph }) => !anyOfCare(ledger, paragraph.cites, file));
  const left = told.length - kept.length;
  const runs = whole ? [kept.map(({ paragraph }) => paragraph)] : shareOut(kept);
  const all = runs.length === 0 ? [[]] : runs;
  const out = plainNote(
    'left out',
    `Words that need care stand in the chapter only (paragraphs: ${left}).`,
  );
  return all.map((paragraphs, at) => ({
    ...{ ...rest, number: 0, paragraphs, words: wordsOf(paragraphs) },
    id: at === 0 ? rest.id : `${rest.id}-${at + 1}`,
    // What is told between comes after the last of them.
    notes: at === all.length - 1 ? [...notes, ...(left > 0 ? [out] : [])] : [],
    sources: sourcesOf(ledger, [...paragraphs.flatMap((one) => one.cites), ...cites], file),
    ...(all.length > 1 && { run: { at: at + 1, of: all.length } }),
  }));
}

/** Names that stand twice get a number, so that each leads to one slide. */
function withNames(slides: readonly Slide[]): Slide[] {
  const seen = new Map<string, number>();
  return slides.map((slide) => {
    const times = (seen.get(slide.id) ?? 0) + 1;
    seen.set(slide.id, times);
    return times === 1 ? slide : { ...slide, id: `${slide.id}-again-${times}` };
  });
}

function minutesOf(slides: readonly Slide[]): number {
  const words = slides.reduce(
    (sum, { title, words: own, notes }) =>
      sum +
      LOOK +
      countWords(title) +
      own +
      notes
        .filter(({ kind }) => kind === 'told')
        .reduce((all, { text }) => all + countWords(text), 0),
    0,
  );
  return Math.max(1, Math.round(words / SPOKEN_A_MINUTE));
}
