/** What a snippet needs. */
export interface Snippet {
  /** Id of the chart. */
  id: string;
  /** Title of the chart; screen readers name the frame by it. */
  title: string;
  /** Origin of the site, without a slash at the end. */
  origin: string;
  /** Height that holds the chart at every width, in CSS pixels. */
  heightPx: number;
}

/**
 * The lines that put a chart into another page: one frame, no script.
 * @returns HTML; quotation marks and angle brackets in the title are escaped
 */
export function embedSnippet({ id, title, origin, heightPx }: Snippet): string {
  return [
    `<iframe src="${origin}/embed/${id}/" title="${escaped(title)}"`,
    `  width="100%" height="${heightPx}" loading="lazy"`,
    // A page opened from the frame must not be sandboxed too: our headers refuse to show it then.
    `  sandbox="allow-popups allow-popups-to-escape-sandbox"`,
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
