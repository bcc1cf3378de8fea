/** What readers copy to put a chart, a card or a guess into another page, state by state. */
import { createHash } from 'node:crypto';
import { stateFragment } from '../../pictures/embed/fragments.ts';
import { cornersOf } from '../../pictures/embed/heights.ts';
import { LISTENER_SCRIPT } from '../../pictures/embed/listen.ts';
import {
  embedSnippet,
  listeningSnippet,
  pictureSnippet,
  type Snippet,
} from '../../pictures/embed/snippet.ts';
import { choicesOf, saysOf } from '../../pictures/says.ts';
import type { Chart } from './charts.ts';
import { type NamedQuestion, site } from './load.ts';
import { pictureFiles } from './picture-files.ts';
import { pictureSize } from './picture-svg.ts';

/** The lines of one state. */
interface Lines {
  frame: string;
  listening: string;
  /** Left out where there is no picture. */
  picture?: string;
}

/** All that can be copied of one thing; the first lines are those of its first state. */
export interface Embed {
  /** Name of its frame. */
  id: string;
  lines: readonly [Lines, ...Lines[]];
  /** States that can be chosen, with the end of the address that chooses each; empty without a choice. */
  states: readonly { label: string; end: string }[];
}

/** Hash of the listener, as the attribute has it. */
const INTEGRITY = `sha384-${createHash('sha384').update(LISTENER_SCRIPT).digest('base64')}`;

function linesOf(frame: Omit<Snippet, 'origin'>, picture?: string): Lines {
  const snippet = { ...frame, origin: site.origin };
  return {
    frame: embedSnippet(snippet),
    listening: listeningSnippet(snippet, INTEGRITY),
    ...(picture === undefined ? {} : { picture }),
  };
}

/** A chart in each of its states. */
export function chartEmbed(chart: Chart): Embed {
  const { id, spec } = chart;
  const page = `/charts/${id}/`;
  const corners = cornersOf(id);
  const choices = choicesOf(spec);
  const lines = pictureFiles(chart).map(({ name, state }, index): Lines => {
    const says = saysOf(chart, state);
    const picture = pictureSnippet({
      ...{ title: says.title, origin: site.origin, page, file: `/charts/${name}@2x.png` },
      ...pictureSize(chart, state),
      alt: says.alt,
      // The caption that readers are given is the chart's; a single state says less.
      caption: index === 0 ? spec.caption : `${says.title}. ${spec.caveatShort}`,
      ...{ source: spec.source, site: site.name },
    });
    const end = index === 0 ? '' : stateFragment(state);
    return linesOf({ id, title: says.title, page, corners, end }, picture);
  });
  const [first, ...rest] = lines;
  if (!first) throw new Error(`content/charts/${id}.yaml, states: expected at least one`);
  return {
    id,
    lines: [first, ...rest],
    states:
      choices.length > 1
        ? choices.map(({ id: state, label }) => ({ label, end: stateFragment(state) }))
        : [],
  };
}

/** Size of the preview image of a page, in CSS px. */
const PREVIEW = { width: 1200, height: 630 };

/** A question with its five positions. */
export function questionEmbed({ id: name, question }: NamedQuestion): Embed {
  const [id, page] = [`question-${name}`, `/questions/${name}/`];
  const picture = pictureSnippet({
    ...{ title: question, origin: site.origin, page, file: `/preview/question/${name}.png` },
    ...PREVIEW,
    alt: `${question} Five leaves, one a document, each with how it treats the question.`,
    caption: `${question} How five documents treat it.`,
    ...{ source: 'our reading of the five documents', site: site.name },
  });
  const title = `${question} Five documents side by side`;
  return { id, states: [], lines: [linesOf({ id, title, page, corners: cornersOf(id) }, picture)] };
}

/** A guess: a picture of it would tell the answer, or nothing. */
export function guessEmbed(frame: Omit<Snippet, 'origin'>): Embed {
  return { id: frame.id, states: [], lines: [linesOf(frame)] };
}
