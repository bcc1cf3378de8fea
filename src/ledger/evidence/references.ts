/** What a chapter refers to: statements, charts, questions, quoted words. */
import { ContentError } from './error.ts';
import { type Tag, tagsOf, withoutComments, wordsIn } from './mdx.ts';

/** A picture of a chapter: a chart, and the state of it that a step shows, if it names one. */
export interface ChartUse {
  chart: string;
  state: string | undefined;
}

/** Words that a chapter quotes from a document. */
export interface Quotation {
  of: string;
  words: string;
}

/**
 * Ids of statements and context sources that a chapter cites with `<S id="…" />`.
 *
 * @param mdx source of the chapter
 * @param file its name, for errors
 * @returns each id once, in order of first use
 * @throws ContentError for an `<S>` without an id
 */
export function citationsOf(mdx: string, file = 'chapter'): string[] {
  return distinct(opening(mdx, 'S').map((tag) => need(tag, 'id', mdx, file)));
}

/** Ids of the charts that a chapter shows, each once, in order of first use. Errors as `citationsOf`. */
export function chartsOf(mdx: string, file = 'chapter'): string[] {
  return distinct(chartUsesOf(mdx, file).map((use) => use.chart));
}

/**
 * Every chart and state a chapter shows, with `<Chart id>`, `<Scene chart>` and `<Step chart state>`.
 * A step that names only a state shows it of the chart of its scene.
 *
 * @throws ContentError for a `<Chart>` without an id, or a state without a chart to take it from
 */
export function chartUsesOf(mdx: string, file = 'chapter'): ChartUse[] {
  const uses: ChartUse[] = [];
  let scene: string | undefined;
  for (const tag of opening(mdx, 'Scene', 'Step', 'Chart')) {
    const { chart, state } = tag.attributes;
    if (tag.name === 'Scene') scene = chart;
    if (tag.name === 'Chart') uses.push({ chart: need(tag, 'id', mdx, file), state });
    else if (chart !== undefined) uses.push({ chart, state });
    else if (state !== undefined && scene !== undefined) uses.push({ chart: scene, state });
    else if (state !== undefined) need(tag, 'chart', mdx, file);
  }
  return uses;
}

/** Ids of the questions that a chapter sets side by side, each once, in order. Errors as `citationsOf`. */
export function questionsOf(mdx: string, file = 'chapter'): string[] {
  return distinct(
    opening(mdx, 'SideBySide', 'Sheet').flatMap((tag) =>
      tag.name === 'Sheet'
        ? wordsIn(need(tag, 'questions', mdx, file))
        : [need(tag, 'question', mdx, file)],
    ),
  );
}

/** Quotations of a chapter, `<Q of="nspcc">exact words</Q>`, in order. Errors as `citationsOf`. */
export function quotationsOf(mdx: string, file = 'chapter'): Quotation[] {
  return opening(mdx, 'Q').map((tag) => {
    const of = need(tag, 'of', mdx, file);
    const rest = withoutComments(mdx).slice(tag.to);
    const end = rest.indexOf('</Q>');
    if (end < 0)
      throw new ContentError(
        `${place(tag, mdx, file)}: <Q of="${of}"> is never closed; expected </Q>`,
      );
    return { of, words: rest.slice(0, end).replace(/\s+/g, ' ').trim() };
  });
}

function opening(mdx: string, ...names: string[]): Tag[] {
  return tagsOf(mdx).filter((tag) => !tag.closing && names.includes(tag.name));
}

function need(tag: Tag, attribute: string, mdx: string, file: string): string {
  const value = tag.attributes[attribute];
  if (value) return value;
  throw new ContentError(
    `${place(tag, mdx, file)}: <${tag.name}> has no ${attribute}; expected ${attribute}="…"`,
  );
}

function place(tag: Tag, mdx: string, file: string): string {
  return `${file}, line ${mdx.slice(0, tag.from).split('\n').length}`;
}

function distinct(ids: string[]): string[] {
  return [...new Set(ids)];
}
