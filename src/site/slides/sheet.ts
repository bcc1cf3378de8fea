/** A slide of a deck as a slide of a file. */
import { FRAMES } from '../../pictures/core/kind.ts';
import { saysOf } from '../../pictures/says.ts';
import type { SlideSheet, SlideText } from '../../pictures/slides/model.ts';
import { amountOf, wasOf } from '../../reader/guess/core.ts';
import type { Book, Chart } from '../book/book.ts';
import { sourceLine } from '../book/deck/sources.ts';
import type { Deck, Slide } from '../book/deck/slide.ts';
import { type Beside, column, type Content, opening, pictured, tabled } from './lay-out.ts';
import { notesOf } from './notes.ts';
import { signOf, type Speakers, textsOf } from './words.ts';

/** What slides are made of besides the deck. */
export type SlideBook = Pick<Book, 'site' | 'documents' | 'charts' | 'guesses'>;

/** What all slides of a deck are made with. */
export interface Making {
  book: SlideBook;
  deck: Deck;
  speakers: Speakers;
  /** Makes a path of the site an address. */
  addressOf: (path: string) => string;
}

/** One slide with its notes. */
export function sheetOf(slide: Slide, making: Making): SlideSheet {
  const { addressOf } = making;
  const beside = besideOf(slide, making);
  const content = contentOf(slide, making, beside?.chart);
  const notes = notesOf(slide, {
    ...{ addressOf, first: firstNotes(slide, making) },
    ...(beside && { picture: pictureNote(beside.chart, making) }),
  });
  if (slide.kind === 'title') return { layout: 'opening', boxes: opening(content), notes };
  if (slide.kind === 'section' || slide.kind === 'argue')
    return { layout: 'part', boxes: opening(content), notes };
  if (isTable(slide)) return { layout: 'table', boxes: rows(slide, content, making), notes };
  return beside
    ? { layout: 'picture', boxes: [...column(content, true), ...pictured(beside)], notes }
    : { layout: 'words', boxes: column(content, false), notes };
}

function besideOf({ shown, id }: Slide, { book }: Making): (Beside & { chart: Chart }) | undefined {
  if (shown?.what !== 'picture') return undefined;
  const chart = book.charts.find((one) => one.id === shown.chart);
  if (!chart) throw new Error(`slide "${id}": there is no chart "${shown.chart}"`);
  const { title, subtitle, alt } = saysOf(chart, shown.state);
  const { width, height } = chart.picture(shown.state, FRAMES.narrow).model;
  const file = `${shown.chart}.${shown.state}`;
  return { title, subtitle, alt, file, width, height, chart };
}

function contentOf(slide: Slide, making: Making, chart: Chart | undefined): Content {
  const { part, run, title, sources, caveat, kind } = slide;
  const limit = chart ? chart.spec.caveatShort : caveat;
  const source = sourceLine(sources);
  return {
    part: [part, run && `${run.at} of ${run.of}`].filter(Boolean).join(' · '),
    title,
    texts: [...textsFor(slide, making), ...ways(slide, making)],
    foot: [
      ...(limit === undefined ? [] : [limit]),
      ...(source === '' ? [] : [`Source: ${source}`]),
      ...(kind === 'title'
        ? [`${making.book.site.name} · ${making.addressOf(making.deck.path)}`]
        : []),
    ],
  };
}

/** Whether all five stand on it, a row each. */
function isTable({ kind }: Slide): boolean {
  return kind === 'five' || kind === 'overview';
}

function textsFor(slide: Slide, making: Making): SlideText[] {
  if (isTable(slide)) return [];
  return slide.kind === 'sources'
    ? listed(slide, making)
    : textsOf(slide.paragraphs, making.speakers);
}

/** Sources by name, each with its mark. */
function listed({ paragraphs }: Slide, { book }: Making): SlideText[] {
  return paragraphs.map(({ whose, text }) => {
    const document = book.documents.find(({ id }) => id === whose);
    return {
      ...{ runs: [{ text, sans: true as const, size: 26 }], above: 6 },
      ...(document ? { sign: signOf(document) } : { inset: true as const }),
    };
  });
}

/** What leads from a slide to the site: help, the text, or what can only be tried there. */
function ways(slide: Slide, { book, deck, addressOf }: Making): SlideText[] {
  const way = (before: string, text: string, path: string): SlideText[] => [
    {
      ...{ above: 14 },
      runs: [
        { text: before, sans: true },
        { text, sans: true, address: addressOf(path) },
      ],
    },
  ];
  const { kind, shown, spoken } = slide;
  if (kind === 'care') return way('Where to find ', 'help', '/help/');
  if (kind === 'sources')
    return way('Every sentence has its place in the text: ', deck.title, deck.path);
  if (shown?.what === 'guess') {
    const { min, max, unit } = guessOf(shown.id, book);
    const ends = `From ${amountOf(min, unit)} to ${amountOf(max, unit)}: what is your guess?`;
    const own: SlideText = { runs: [{ text: ends, sans: true }] };
    return [own, ...way('To try on the site: ', 'the slider', `${deck.path}#guess-${shown.id}`)];
  }
  if (shown?.what === 'explore') {
    const own: SlideText = { runs: [{ text: spoken, sans: true }] };
    return [own, ...way('To try on the site: ', slide.title, `${deck.path}#explore-${shown.id}`)];
  }
  return [];
}

/** The answer to a guess is for the speaker to tell. */
function firstNotes({ shown }: Slide, { book }: Making): string[] {
  return shown?.what === 'guess' ? [`Answer: ${wasOf(guessOf(shown.id, book).shown)}`] : [];
}

function guessOf(id: string, { guesses }: SlideBook): SlideBook['guesses'][number] {
  const found = guesses.find((one) => one.id === id);
  if (!found) throw new Error(`deck: there is no guess "${id}"`);
  return found;
}

function pictureNote({ id, spec }: Chart, { addressOf }: Making): string {
  return `Picture: “${spec.title}”, version ${spec.version}. ${addressOf(`/charts/${id}/`)}`;
}

/** Width of the column of names. */
const NAMES = 190;

/** All five in a table, a row each. */
function rows(slide: Slide, content: Content, { book }: Making): SlideSheet['boxes'] {
  const ours = slide.kind === 'five' && { sans: true as const };
  const cells = slide.paragraphs.map(({ whose, text }): [SlideText, SlideText] => {
    const document = book.documents.find(({ id }) => id === whose);
    const name = { text: document?.short ?? whose, bold: true as const, sans: true as const };
    return [
      { runs: [{ ...name, size: 24 }], ...(document && { sign: signOf(document) }) },
      { runs: [{ text, ...ours }] },
    ];
  });
  const said = cells.map(([, text]) => text);
  const { boxes, feet, room, size } = tabled(content, said, NAMES);
  const label = slide.kind === 'five' ? 'Who wrote it' : 'Its answer in short';
  return [
    ...boxes,
    {
      ...{ what: 'table', name: 'Table of the five documents', alt: slide.spoken, size },
      ...{ first: NAMES, labels: ['Document', label], rows: cells, ...room },
    },
    ...feet,
  ];
}
