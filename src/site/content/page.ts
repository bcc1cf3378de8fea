import { citeAll, type Citation } from '../../ledger/evidence/cite.ts';
import { tagsOf, wordsIn } from '../../ledger/evidence/mdx.ts';
import { orderFor } from '../../ledger/neutrality/order.ts';
import { getChart, chartCites } from './charts.ts';
import { getGuess, getQuestion, ledger } from './load.ts';
import { scenesOf, type ScenePlan, type StepPlace } from './scenes.ts';

/** What one page cites and shows, numbered in reading order. */
export interface PageEvidence {
  citations: Citation[];
  scenes: ScenePlan[];
}

/** Evidence of a page that cites the given ids, in this order. */
export function evidenceOf(ids: readonly string[], from: string): PageEvidence {
  return { citations: citeAll(ledger, ids, from), scenes: [] };
}

/**
 * Evidence of a chapter: what its sentences, comparisons and charts cite, in the order a reader
 * meets them. The pictures of scenes lead to their own pages instead, where their sources stand.
 * @param body MDX source without frontmatter
 * @param file name for error messages
 */
export function evidenceOfChapter(body: string, file: string): PageEvidence {
  const ids: string[] = [];
  for (const tag of tagsOf(body).filter((candidate) => !candidate.closing)) {
    const { id, chart, question, questions } = tag.attributes;
    if (tag.name === 'S' && id) ids.push(id);
    if (tag.name === 'Chart' && id) ids.push(...chartCites(getChart(id, file)));
    if (tag.name === 'Guess' && id) ids.push(...citesOfGuess(id, file));
    if (tag.name === 'Step' && chart) getChart(chart, file);
    if (tag.name === 'Timeline' && chart) ids.push(...chartCites(getChart(chart, file)));
    if (tag.name === 'SideBySide' && question) ids.push(...citesOfQuestion(question, file));
    if (tag.name === 'Sheet' && questions)
      ids.push(...wordsIn(questions).flatMap((one) => citesOfQuestion(one, file)));
  }
  return { citations: citeAll(ledger, ids, file), scenes: scenesOf(body, file) };
}

/** Statements behind the positions on a question, in the order that its leaves stand in. */
function citesOfQuestion(id: string, file: string): string[] {
  const question = getQuestion(id, file);
  return orderFor(question.number).flatMap((document) => question.positions[document].statements);
}

/** What a guess cites, in the order of its words. */
function citesOfGuess(id: string, file: string): string[] {
  const { statement, limits } = getGuess(id, file);
  return [statement, ...limits.cites];
}

/**
 * The citation of an id on a page.
 * @throws where the page did not announce it
 */
export function citationOn(page: PageEvidence | undefined, id: string): Citation {
  const citation = page?.citations.find((candidate) => candidate.id === id);
  if (!citation) throw new Error(`"${id}" is cited but is not among the citations of its page`);
  return citation;
}

/**
 * The place of a step on a page.
 * @throws where the page has no such step
 */
export function stepOn(page: PageEvidence | undefined, id: string): StepPlace {
  for (const scene of page?.scenes ?? []) {
    const step = scene.steps.find((candidate) => candidate.id === id);
    if (step) return step;
  }
  throw new Error(`The step "${id}" is not in a scene of its page`);
}
