/** What a preview image shows beside its words: a chart, or what each document does with a question. */
import { chartUsesOf } from '../../ledger/evidence/references.ts';
import { orderFor } from '../../ledger/neutrality/order.ts';
import type { DocumentId } from '../../ledger/schemas/ids.ts';
import { FRAMES } from '../../pictures/core/kind.ts';
import { getChart } from './charts.ts';
import { chapters, getDocument, getQuestion, pageText } from './load.ts';
import { outlineFor } from './outlines.ts';
import { needsCare, type SharedPage } from './shared.ts';

/** A chart in a state, five leaves, or the sheets of one document. */
export type Shown = ShownChart | { leaves: readonly ShownLeaf[] } | { sheets: DocumentId };

/** A chart in one of its states. */
interface ShownChart {
  chart: string;
  state: string;
}

/** One leaf: whose it is, and what it does there, or what there is of it. */
export interface ShownLeaf {
  document: DocumentId;
  does: string;
  /** How many squares stand on it. */
  squares?: number;
}

/** What stands in the preview of a page that is shared; nothing where that needs care. */
export function shownOf({ kind, id }: Pick<SharedPage, 'kind' | 'id'>): Shown | undefined {
  if (kind === 'chart') return shownChart(id);
  if (kind === 'question') return { leaves: leavesOf(id) };
  if (kind === 'document') return { sheets: getDocument(id, 'preview').id };
  const chapter = chapters.find(({ slug }) => slug === id);
  return chapter ? shownIn(chapter.body, `content/chapters/${id}.mdx`)[0] : undefined;
}

/** The chart that the opening story begins with, as the story leaves it. */
export function shownAtHome(): Shown | undefined {
  const uses = shownIn(pageText('home'), 'content/home.mdx');
  return uses.findLast(({ chart }) => chart === uses[0]?.chart);
}

/** What an image shows, in words. */
export function wordsOf(shown: Shown): string {
  if ('chart' in shown) {
    const chart = getChart(shown.chart, 'preview');
    return chart.picture(shown.state, FRAMES.wide).model.alt;
  }
  if ('sheets' in shown) {
    const outline = outlineFor(getDocument(shown.sheets, 'preview'));
    const places = outline.filter(({ statements }) => statements.length > 0).length;
    const statements = outline.reduce((sum, { statements }) => sum + statements.length, 0);
    return `Its outline as sheets of paper: ${statements} lines from ${places} places`;
  }
  const leaves = shown.leaves.map(({ document, does, squares }) => {
    const told = squares === undefined ? does : `${squares} ${does}`;
    return `${getDocument(document, 'preview').short}: ${told}.`;
  });
  return `Five leaves. ${leaves.join(' ')}`;
}

/** The pictures of a text that need no care, in its order. */
function shownIn(body: string, file: string): ShownChart[] {
  return chartUsesOf(body, file).flatMap(({ chart, state }) => {
    const shown = shownChart(chart);
    return shown ? [{ chart, state: state ?? shown.state }] : [];
  });
}

/** A chart in its first state; nothing where that needs care. */
export function shownChart(id: string): ShownChart | undefined {
  const file = `content/charts/${id}.yaml`;
  const { spec } = getChart(id, file);
  const [first] = spec.states;
  return first && !needsCare(spec.cites, file) ? { chart: id, state: first.id } : undefined;
}

/**
 * The leaves of a question, in its order.
 * @param answers true for the first line of each position, where it has one, instead of its kinds
 */
export function leavesOf(question: string, answers = false): ShownLeaf[] {
  const { number, positions } = getQuestion(question, 'preview');
  return orderFor(number).map((document) => {
    const { kinds, answer } = positions[document];
    return { document, does: (answers ? answer : undefined) ?? kinds.join('; ') };
  });
}
