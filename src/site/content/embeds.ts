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
import type { Released } from '../../ledger/schemas/released.ts';
import type { Chart } from './charts.ts';
import { type NamedQuestion, site } from './load.ts';
import { pictureFiles } from './picture-files.ts';
import { pictureSize } from './picture-svg.ts';
import { newestReleased } from './releases.ts';

/** The lines of one state. */
interface Lines {
  frame: string;
  listening: string;
  /** The frame of the newest released version; left out where none shows this state. */
  frozen?: string;
  /** Left out where there is no picture. */
  picture?: string;
}

/** All that can be copied of one thing; the first lines are those of its first state. */
export interface Embed {
  /** Name of its frame. */
  id: string;
  lines: readonly [Lines, ...Lines[]];
  /** The newest version that was released, where there is one, and whether a newer one is shown here. */
  kept?: { released: Released; isLatest: boolean };
  /** States that can be chosen, with the end of the address that chooses each; empty without a choice. */
  states: readonly { label: string; end: string }[];
}

/** Hash of the listener, as the attribute has it. */
const INTEGRITY = `sha384-${createHash('sha384').update(LISTENER_SCRIPT).digest('base64')}`;

function linesOf(frame: Omit<Snippet, 'origin'>, kept: Embed['kept'], picture?: string): Lines {
  const snippet = { ...frame, origin: site.origin };
  const frozen = kept && frozenLine(snippet, kept);
  return {
    frame: embedSnippet(snippet),
    listening: listeningSnippet(snippet, INTEGRITY),
    ...(frozen === undefined ? {} : { frozen }),
    ...(picture === undefined ? {} : { picture }),
  };
}

/** An older version may not have had the states of now: of it, only what its address shows first is offered. */
function frozenLine(
  snippet: Snippet,
  { released, isLatest }: NonNullable<Embed['kept']>,
): string | undefined {
  const { version, heights: corners } = released;
  if (isLatest) return embedSnippet({ ...snippet, version, corners });
  if (snippet.end) return undefined;
  return embedSnippet({ ...snippet, version, corners, title: released.title });
}

/** What is kept of a frame for ever, as a part of what can be copied. */
function keptOf(frame: string, version: number): Pick<Embed, 'kept'> {
  const released = newestReleased(frame);
  return released ? { kept: { released, isLatest: released.version === version } } : {};
}

/** A chart in each of its states. */
export function chartEmbed(chart: Chart): Embed {
  const { id, spec } = chart;
  const page = `/charts/${id}/`;
  const corners = cornersOf(id);
  const choices = choicesOf(spec);
  const { kept } = keptOf(id, spec.version);
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
    return linesOf({ id, title: says.title, page, corners, end }, kept, picture);
  });
  const [first, ...rest] = lines;
  if (!first) throw new Error(`content/charts/${id}.yaml, states: expected at least one`);
  return {
    ...keptOf(id, spec.version),
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
export function questionEmbed({ id: name, question, version }: NamedQuestion): Embed {
  const [id, page] = [`question-${name}`, `/questions/${name}/`];
  const picture = pictureSnippet({
    ...{ title: question, origin: site.origin, page, file: `/preview/question/${name}.png` },
    ...PREVIEW,
    alt: `${question} Five leaves, one a document, each with how it treats the question.`,
    caption: `${question} How five documents treat it.`,
    ...{ source: 'our reading of the five documents', site: site.name },
  });
  const title = `${question} Five documents side by side`;
  const kept = keptOf(id, version);
  const frame = { id, title, page, corners: cornersOf(id) };
  return { id, states: [], lines: [linesOf(frame, kept.kept, picture)], ...kept };
}

/** A guess: a picture of it would tell the answer, or nothing. */
export function guessEmbed(frame: Omit<Snippet, 'origin'>, version: number): Embed {
  const kept = keptOf(frame.id, version);
  return { id: frame.id, states: [], lines: [linesOf(frame, kept.kept)], ...kept };
}
