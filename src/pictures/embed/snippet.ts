/** The lines that put something of ours into another page. Each is one line: editors turn ends of lines into tags. */
import { escaped } from '../../ledger/export/xml.ts';
import { LICENCE } from '../../ledger/schemas/licence.ts';
import { type Corner, heightRule, highest } from './heights.ts';
import { LISTENER } from './listen.ts';

/** What a frame's line needs. */
export interface Snippet {
  /** Name of the frame: "some-chart", "question-on-device". */
  id: string;
  /** Title of what it shows; screen readers name the frame by it. */
  title: string;
  /** Origin of the site, without a slash at the end. */
  origin: string;
  /** Path of the page that the frame stands for, where nobody shows the frame. */
  page: string;
  /** How high it must be in columns of which width. */
  corners: readonly Corner[];
  /** The one version that is shown for ever; left out, the frame follows the latest. */
  version?: number;
  /** What follows its address: "#state=police". */
  end?: string;
  /** True where the frame has a script of its own, and is complete without it. */
  scripts?: boolean;
}

/** Path of one version of a frame. */
export function frozenAt(id: string, version: number): string {
  return `/embed/${id}/v${version}/`;
}

/**
 * A frame that brings no script into the host's page; in the frame one runs only where it has one, without an
 * origin, so that it reaches nothing outside. The box around it gives it its height, by the width of the column
 * and the reader's letters (`font: medium` takes those, whatever the page has set). Under the frame lie title
 * and address: they are seen until it has come, and on paper where it has not. Where styles are stripped, the
 * attributes give a height that holds it everywhere; where the frame is stripped, its link is left.
 * @returns HTML on one line; quotation marks and angle brackets in the title are escaped
 */
export function embedSnippet(snippet: Snippet): string {
  const { id, version, scripts = false } = snippet;
  return boxed(snippet, version === undefined ? `/embed/${id}/` : frozenAt(id, version), scripts);
}

/**
 * The same with the listener, a script in the host's page that makes the height exact. Where it does not run,
 * all is as without it.
 * @param integrity hash of the listener, as the attribute has it
 */
export function listeningSnippet(snippet: Snippet, integrity: string): string {
  const script = `<script async src="${snippet.origin}${LISTENER}" integrity="${integrity}" crossorigin="anonymous"></script>`;
  return boxed(snippet, `/embed/${snippet.id}/auto/`, true, script);
}

/** A frame in its box; what comes after it stays in the box, where editors do not make a paragraph of it. */
function boxed(
  { title, origin, page, corners, end = '' }: Snippet,
  path: string,
  scripts: boolean,
  after = '',
) {
  const name = escaped(title);
  const runs = scripts ? 'allow-scripts ' : '';
  return [
    `<div style="position:relative;font:medium sans-serif;padding-bottom:${heightRule(corners)}">`,
    `<span style="position:absolute">${name}: ${origin}${page}</span>`,
    `<iframe src="${origin}${path}${escaped(end)}" title="${name}" width="100%" height="${highest(corners)}"`,
    // A page opened from the frame must not be sandboxed too: our headers refuse to show it then.
    ` loading="lazy" frameborder="0" sandbox="${runs}allow-popups allow-popups-to-escape-sandbox"`,
    ` style="position:absolute;top:0;left:0;width:100%;height:100%;border:0">`,
    `<a href="${origin}${page}">${name}</a></iframe>${after}</div>`,
  ].join('');
}

/** What a linked picture's line needs. */
export interface PictureSnippet extends Pick<Snippet, 'title' | 'origin' | 'page'> {
  /** Path of the picture, with its size in CSS px. */
  file: string;
  width: number;
  height: number;
  alt: string;
  /** Sentences under it: what it shows, and its limit. */
  caption: string;
  /** Where its numbers or words come from. */
  source: string;
  /** Name of the site. */
  site: string;
}

/**
 * A picture that leads to its page, with caption, limit, source, credit and licence: for mail, feeds, paper,
 * and wherever frames are stripped.
 * @returns HTML on one line
 */
export function pictureSnippet(snippet: PictureSnippet): string {
  const { origin, page, file, width, height, alt, caption, source, site } = snippet;
  const link = `${origin}${page}`;
  return [
    `<figure><a href="${link}"><img src="${origin}${file}" width="${width}" height="${height}" alt="${escaped(alt)}" style="max-width:100%;height:auto"></a>`,
    `<figcaption>${escaped(caption)} Source: ${escaped(source)}. <a href="${link}">${escaped(site)}</a>, `,
    `<a href="${LICENCE.address}">${LICENCE.name}</a></figcaption></figure>`,
  ].join('');
}
