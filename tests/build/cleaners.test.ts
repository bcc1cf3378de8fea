/**
 * Lines to copy through the cleaners of content systems, as they stand on the built pages: what each system
 * leaves is still a chart at the right height, a linked picture, or at the least a link to the chart.
 */
import { autop } from '@wordpress/autop';
import { marked } from 'marked';
import sanitize from 'sanitize-html';
import { describe, expect, test } from 'vitest';
import { chartEmbedLines } from '../e2e/support/snippets.ts';

const ORIGIN = 'https://side-by-side.example';
const { frame, listening, picture = '' } = chartEmbedLines('who-should-act', ORIGIN);
const LINK = `<a href="${ORIGIN}/charts/who-should-act/">`;

/** What WordPress lets authors without "unfiltered_html" keep of what we use (wp_kses_allowed_html, "post"). */
const KSES = {
  allowedTags: ['a', 'div', 'figure', 'figcaption', 'img', 'p'],
  allowedAttributes: {
    a: ['href', 'rel', 'title', 'target'],
    img: ['src', 'alt', 'width', 'height', 'loading', 'style'],
    div: ['style'],
  },
};

/** An editor that turns ends of lines into tags. */
function nl2br(text: string): string {
  return text.replaceAll('\n', '<br>\n');
}

describe('a frame’s line', () => {
  test.each([
    ['frame', frame],
    ['listening', listening],
  ])('%s is one line', (_, line) => {
    expect(line).not.toContain('\n');
    expect(nl2br(line)).toBe(line);
  });

  test('stays whole in Markdown and in WordPress’s paragraphs', async () => {
    for (const line of [frame, listening]) {
      expect((await marked.parse(line)).trim()).toBe(line);
      expect(autop(`Words.\n\n${line}\n\nWords.`)).toContain(line);
    }
  });

  test('leaves its link where frames are stripped', () => {
    for (const line of [frame, listening]) {
      for (const clean of [sanitize(line), sanitize(line, KSES)]) {
        expect(clean).toContain(`${LINK}Six actors in five documents</a>`);
        expect(clean).not.toMatch(/iframe|script/);
      }
    }
  });

  test('keeps its height where a system keeps frames and drops styles', () => {
    const clean = sanitize(frame, {
      allowedTags: ['iframe', 'div', 'a'],
      allowedAttributes: { iframe: ['src', 'width', 'height', 'title'], a: ['href'] },
    });
    expect(clean).toMatch(/<iframe src="[^"]+" title="[^"]+" width="100%" height="\d{3,4}">/);
  });
});

describe('a linked picture’s line', () => {
  test('says what it shows, its limit, its source, whose it is and what may be done with it', () => {
    for (const part of ['six actors', 'Source: ', 'Side by Side', 'CC BY 4.0'])
      expect(picture).toContain(part);
    expect(picture).toMatch(/ alt="[^"]{20,}"/);
  });

  test('keeps picture, words and links in the cleaners of WordPress, and of others that let pictures through', async () => {
    const others = {
      allowedTags: [...sanitize.defaults.allowedTags, 'img'],
      allowedAttributes: { ...sanitize.defaults.allowedAttributes },
    };
    for (const clean of [
      sanitize(picture, KSES),
      sanitize(picture, others),
      await marked.parse(picture),
      autop(`Words.\n\n${picture}`),
      nl2br(picture),
    ]) {
      expect(clean).toContain(`${LINK}<img src="${ORIGIN}/charts/who-should-act@2x.png"`);
      for (const part of ['Source: ', 'Side by Side</a>', 'CC BY 4.0</a>'])
        expect(clean).toContain(part);
    }
  });

  test('leaves its words and links even where pictures are stripped', () => {
    const clean = sanitize(picture);
    expect(clean).not.toContain('<img');
    expect(clean).toContain(`${LINK}Side by Side</a>`);
    expect(clean).toContain('Source: ');
  });
});
