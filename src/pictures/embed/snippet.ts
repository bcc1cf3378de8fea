/** What a snippet needs. */
export interface Snippet {
  /** Name of the frame: "some-chart", "question-on-device". */
  id: string;
  /** Title of what it shows; screen readers name the frame by it. */
  title: string;
  /** Origin of the site, without a slash at the end. */
  origin: string;
  /** Height that holds it at every width, in CSS pixels. */
  heightPx: number;
  /** True where the frame has a script of its own, and is complete without it. */
  scripts?: boolean;
}

/**
 * The lines that put a frame of ours into another page. They bring no script into that page; in the
 * frame one runs only where it has one, without an origin, so that it reaches nothing outside.
 * @returns HTML; quotation marks and angle brackets in the title are escaped
 */
export function embedSnippet({ id, title, origin, heightPx, scripts }: Snippet): string {
  const runs = scripts === true ? 'allow-scripts ' : '';
  return [
    `<iframe src="${origin}/embed/${id}/" title="${escaped(title)}"`,
    `  width="100%" height="${heightPx}" loading="lazy"`,
    // A page opened from the frame must not be sandboxed too: our headers refuse to show it then.
    `  sandbox="${runs}allow-popups allow-popups-to-escape-sandbox"`,
    `  style="border:0"></iframe>`,
  ].join('\n');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
