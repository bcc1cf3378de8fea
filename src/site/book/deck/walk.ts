/** Walks through a text: each part of it is a slide, or notes of the slide before. */
import { anyOfCare } from '../../../ledger/evidence/hard.ts';
import { wordsIn } from '../../../ledger/evidence/mdx.ts';
import { saysOf } from '../../../pictures/says.ts';
import { EXPLORABLES, isExploreId } from '../../../reader/explore/list.ts';
import type { Book } from '../book.ts';
import type { Draft } from './draft.ts';
import { foldNote, plainNote, toldNotes } from './notes.ts';
import { ours, toldIn } from './paragraphs.ts';
import { type Piece, partsOf, piecesOf } from './pieces.ts';
import { questionDrafts } from './questions.ts';

/** What a walk asks of the book. */
export type WalkBook = Pick<Book, 'charts' | 'guesses' | 'questions' | 'documents' | 'ledger'>;

/** Parts that only hold others. */
const HOLDERS = ['Stage', 'Scene', 'Prose', 'SpokenOf'];
/** Parts of words alone: what kind of slide, under which heading. */
const WORDS = {
  Brief: { kind: 'brief', title: 'In brief' },
  TakeAlong: { kind: 'take', title: 'To take along' },
  Argue: { kind: 'argue', title: 'A question to argue about' },
  NotHere: { kind: 'absent', title: 'Who is not here' },
} as const;

/**
 * The slides of a text, before words are shared out.
 * @param body MDX without frontmatter
 * @param first the slide before all others, which takes the notes of what comes first
 * @param file name for errors
 */
export function draftsOf(body: string, first: Draft, book: WalkBook, file: string): Draft[] {
  const drafts = [first];
  walk(piecesOf(body), '');
  return drafts;

  function walk(pieces: readonly Piece[], part: string): void {
    let under = part;
    for (const piece of pieces) {
      if (piece.tag === '') under = words(piece.inner, under);
      else if (HOLDERS.includes(piece.tag)) hold(piece, under);
      else drafts.push(...shown(piece, under));
    }
  }

  function hold({ tag, attributes, inner }: Piece, part: string): void {
    const title = attributes.title ?? part;
    if (tag === 'SpokenOf') drafts.push(section(title));
    walk(piecesOf(inner), title);
  }

  /**
   * Running words: a heading is a slide, a voice is a slide, all else is told.
   * @returns the heading that what follows stands under
   */
  function words(mdx: string, part: string): string {
    let under = part;
    for (const { heading, words: rest } of partsOf(mdx)) {
      if (heading !== '') {
        drafts.push(section(heading));
        under = heading;
      }
      const told = toldIn(rest);
      const voices = told.filter(({ paragraph }) => paragraph.does.length > 0);
      notes().push(...toldNotes(told.filter((one) => !voices.includes(one))));
      for (const block of new Set(voices.map((one) => one.block))) {
        const one = voices.filter((voice) => voice.block === block);
        const [{ paragraph } = { paragraph: undefined }] = one;
        const { short = '' } = book.documents.find(({ id }) => id === paragraph?.whose) ?? {};
        drafts.push({
          ...{ id: `voice-${slugOf(under)}-${paragraph?.whose ?? ''}`, kind: 'voice', told: one },
          ...{ title: under, part: '', spoken: `${short} on: ${under}`, notes: [] },
        });
      }
    }
    return under;
  }

  function notes(): Draft['notes'] {
    return (drafts.at(-1) ?? first).notes;
  }

  function shown(piece: Piece, part: string): Draft[] {
    const { tag, attributes, inner } = piece;
    const { id = '', title = '', chart = '', state = '', spoken = '' } = attributes;
    if (tag === 'Closer') notes().push(foldNote(piece, book.ledger, file));
    if (tag === 'Opens') notes().push(plainNote('left out', attributes.title ?? ''));
    if (tag === 'Step') {
      return [
        {
          ...{ id: `step-${id}`, kind: 'step', title, part, told: toldIn(inner), spoken },
          ...{ shown: { what: 'picture', chart, state }, notes: [], ...picture(chart, state) },
          ...(piecesOf(inner).some((one) => one.tag === 'OwnLine') && { ownLine: true as const }),
        },
      ];
    }
    if (tag === 'Chart') {
      const { spec } = need(book.charts, id);
      const [state1] = spec.states;
      const shows = state1?.id ?? '';
      return [
        {
          ...{ id: `chart-${id}`, kind: 'chart', title: spec.title, part, told: [], notes: [] },
          ...{ spoken: state1?.alt ?? spec.title, ...picture(id, shows) },
          shown: { what: 'picture', chart: id, state: shows },
        },
      ];
    }
    if (tag === 'Guess') {
      const { question, statement, limits, after } = need(book.guesses, id);
      return [
        {
          ...{
            id: `guess-${id}`,
            kind: 'guess',
            title: question,
            part,
            told: [],
            spoken: question,
          },
          ...{ shown: { what: 'guess', id }, cites: [statement, ...limits.cites] },
          ...{ notes: [plainNote('told', after)], caveat: limits.text },
        },
      ];
    }
    if (tag === 'Explore' && isExploreId(id)) {
      const { title: name, lead, limits } = EXPLORABLES[id];
      return [
        {
          ...{
            id: `explore-${id}`,
            kind: 'explore',
            title: name,
            part,
            told: ours(lead),
            spoken: lead,
          },
          ...{ shown: { what: 'explore', id }, notes: [plainNote('told', limits)] },
        },
      ];
    }
    if (tag === 'SideBySide') return asked(need(book.questions, attributes.question ?? ''));
    if (tag === 'Sheet')
      return wordsIn(attributes.questions).flatMap((one) => asked(need(book.questions, one)));
    if (tag === 'ContentNote')
      return [care(`care-${slugOf(attributes.next ?? '')}`, ourWords(inner))];
    const of = Object.entries(WORDS).find(([name]) => name === tag)?.[1];
    if (!of) return [];
    const told = tag === 'Argue' || tag === 'NotHere' ? ourWords(inner) : toldIn(inner);
    return [{ ...of, id: of.kind, part: '', told, spoken: of.title, notes: [] }];
  }

  function asked(question: WalkBook['questions'][number]): Draft[] {
    return questionDrafts(question, (id) => anyOfCare(book.ledger, [id], file));
  }

  function picture(id: string, state: string): Pick<Draft, 'caveat' | 'cites'> {
    const chart = need(book.charts, id);
    return { caveat: saysOf(chart, state).caveat, cites: chart.spec.cites };
  }

  function need<T extends { id: string }>(all: readonly T[], id: string): T {
    const found = all.find((one) => one.id === id);
    if (found) return found;
    throw new Error(`${file}: "${id}" is not known; expected an id of content/`);
  }
}

/**
 * Questions that a text sets side by side in its folds: after its own slides, for a room that asks on.
 * @param ids in the order of the text, none that has its slides already
 */
export function appendix(ids: readonly string[], book: WalkBook): Draft[] {
  const asked = book.questions.filter(({ id }) => ids.includes(id));
  if (asked.length === 0) return [];
  return [
    { ...section('To compare: five documents on one question at a time'), id: 'to-compare' },
    ...asked.flatMap((question) => [
      ...(question.contentNote === undefined
        ? []
        : [care(`care-${question.id}`, ours(question.contentNote))]),
      ...questionDrafts(question, (id) => anyOfCare(book.ledger, [id], question.id)),
    ]),
  ];
}

function care(id: string, told: Draft['told']): Draft {
  const common = { part: '', spoken: 'A content note.', notes: [] };
  return { ...common, id, kind: 'care', title: 'Before the next slides', told };
}

/** Words that stand in a tag of ours. */
function ourWords(inner: string): Draft['told'] {
  return toldIn(`<Ours>\n\n${inner}\n\n</Ours>`);
}

function section(title: string): Draft {
  const common = { title, part: '', told: [], spoken: title, notes: [] };
  return { ...common, id: `section-${slugOf(title)}`, kind: 'section' };
}

/** Lower-case words joined by hyphens. */
function slugOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
