/** Lines to copy as they stand on the built pages, with the server under test in place of the site's name. */
import { readFileSync } from 'node:fs';
import { book } from '../../support/book.ts';

/** The lines of one panel. */
export interface CopiedLines {
  frame: string;
  listening: string;
  picture?: string;
}

/**
 * The lines on the page of a chart.
 * @param server address of the server that answers in the test
 * @throws where the page has no such lines
 */
export function chartEmbedLines(chart: string, server: string | undefined): CopiedLines {
  const html = readFileSync(`dist/charts/${chart}/index.html`, 'utf8');
  const texts = [...html.matchAll(/<textarea(?:"[^"]*"|[^">])*>([^<]*)<\/textarea>/g)].map(
    ([, text = '']) =>
      text
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&#39;', "'")
        .replaceAll('&amp;', '&')
        .replaceAll(book.site.origin, server ?? ''),
  );
  const [frame, listening, picture] = texts;
  if (frame === undefined || listening === undefined)
    throw new Error(`charts/${chart}/: expected lines to copy, found ${texts.length}`);
  return { frame, listening, ...(picture === undefined ? {} : { picture }) };
}
