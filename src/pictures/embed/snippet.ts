import { type Corner, heightRule, highest } from './heights.ts';

/** What a snippet needs. */
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
  /** What follows its address: "#state=police". */
  end?: string;
  /** True where the frame has a script of its own, and is complete without it. */
  scripts?: boolean;
}

/**
 * The line that puts a frame of ours into another page: one line, because editors turn ends of lines into
 * tags. It brings no script into that page; in the frame one runs only where it has one, without an origin,
 * so that it reaches nothing outside. The box around it gives it its height, by the width of the column and
 * the reader's letters (`font: medium` takes those, whatever the page has set). Where styles are stripped, the
 * attributes give a height that holds it everywhere; where the frame is stripped, its link is left.
 * @returns HTML; quotation marks and angle brackets in the title are escaped
 */
export function embedSnippet(snippet: Snippet): string {
  const { id, title, origin, page, corners, end = '', scripts } = snippet;
  const name = escaped(title);
  const runs = scripts === true ? 'allow-scripts ' : '';
  return [
    `<div style="position:relative;font:medium sans-serif;padding-bottom:${heightRule(corners)}">`,
    `<iframe src="${origin}/embed/${id}/${escaped(end)}" title="${name}" width="100%" height="${highest(corners)}"`,
    // A page opened from the frame must not be sandboxed too: our headers refuse to show it then.
    ` loading="lazy" frameborder="0" sandbox="${runs}allow-popups allow-popups-to-escape-sandbox"`,
    ` style="position:absolute;top:0;left:0;width:100%;height:100%;border:0">`,
    `<a href="${origin}${page}">${name}</a></iframe></div>`,
  ].join('');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
