/** A question on slides: the first lines of all five together, then one leaf after another. */
import { orderFor } from '../../../ledger/neutrality/order.ts';
import type { NamedQuestion } from '../book.ts';
import type { Draft } from './draft.ts';
import { plainNote } from './notes.ts';
import { quotesIn, type Told } from './paragraphs.ts';
import type { SlideParagraph } from './slide.ts';

/** Whether a statement needs care. */
type CareFor = (id: string) => boolean;

/** What stands for a document that says nothing on a question. */
const SILENT = 'Does not address this';

/**
 * Slides of one question: in the order of its leaves, which turns from question to question.
 * @param question one of the fixed list
 * @param careFor says which statements need such care that no slide tells them: a leaf that rests on one has
 * its first line alone
 */
export function questionDrafts(question: NamedQuestion, careFor: CareFor): Draft[] {
  const { id, number, question: title, positions, weightReason } = question;
  const order = orderFor(number);
  const overview = order.map((whose): SlideParagraph => {
    const { answer = SILENT, kinds: does, statements } = positions[whose];
    const cites = statements.filter((one) => !careFor(one));
    return { whose, text: answer, does, heads: true, cites, quotes: quotesIn(answer, whose) };
  });
  const note = weightReason === undefined ? [] : [plainNote('told', weightReason)];
  return [
    {
      ...{ id: `overview-${id}`, kind: 'overview', title, part: 'Five documents, one question' },
      ...{ told: apart(overview), whole: true, spoken: title, notes: note },
    },
    ...order.map((whose, at): Draft => {
      const { answer, text, kinds, statements } = positions[whose];
      const cites = statements.filter((one) => !careFor(one));
      const kept = answer !== undefined && cites.length === statements.length;
      const says = {
        ...{ whose, text: kept ? text : '', does: kinds, heads: true, cites },
        // Its first line is the heading of the slide, and may quote too.
        quotes: quotesIn([answer, text].join(' '), whose),
      };
      const left = plainNote('left out', 'The words of this position: they need care.');
      return {
        ...{ id: `leaf-${id}-${whose}`, kind: 'leaf', title: answer ?? text, part: title },
        ...{ told: apart([says]), spoken: `${at + 1} of ${order.length}: ${answer ?? text}` },
        notes: answer === undefined || kept ? [] : [left],
      };
    }),
  ];
}

function apart(paragraphs: readonly SlideParagraph[]): Told[] {
  return paragraphs.map((paragraph, block) => ({ paragraph, block }));
}
