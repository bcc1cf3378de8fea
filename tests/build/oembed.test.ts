/** What systems find that embed an address by themselves. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { book } from '../support/book.ts';
import { attribute, builtFiles, builtPages, elementsIn, type Page } from '../support/html.ts';

const { origin, name } = book.site;
const files = builtFiles().filter((file) => file.startsWith('oembed/'));
const pages = builtPages();
const frames = [
  ...book.charts.map(({ id }) => id),
  ...book.questions.map(({ id }) => `question-${id}`),
  ...book.guesses.map(({ id }) => `guess-${id}`),
];

const size = z.int().min(100).max(5000);
/** All that oEmbed 1.0 requires of `rich`, and a thumbnail with its size. */
const rich = z.object({
  ...{ version: z.literal('1.0'), type: z.literal('rich'), title: z.string().min(3) },
  ...{ author_name: z.literal(name), provider_name: z.literal(name) },
  ...{ provider_url: z.literal(`${origin}/`), html: z.string(), width: size, height: size },
  ...{ thumbnail_url: z.url().startsWith(origin), thumbnail_width: size, thumbnail_height: size },
});

function read(frame: string): z.infer<typeof rich> {
  return rich.parse(JSON.parse(readFileSync(`dist/oembed/${frame}.json`, 'utf8')));
}

test('each chart, question and guess has a file, and nothing else has', () => {
  const names = files.filter((file) => file.endsWith('.json'));
  expect(names).toEqual(frames.map((frame) => `oembed/${frame}.json`).toSorted());
});

test.each(frames)('%s: its line is the one to copy, its picture is there', (frame) => {
  const { html, thumbnail_url: image, ...said } = read(frame);
  expect(html).toContain(`src="${origin}/embed/${frame}/"`);
  const png = readFileSync(`dist${new URL(image).pathname}`);
  const measured = [png.readUInt32BE(16), png.readUInt32BE(20)];
  expect([said.thumbnail_width, said.thumbnail_height]).toEqual(measured);
});

/** What WordPress leaves of a line from a provider that it does not know (wp_filter_oembed_result). */
function distrusted(html: string): string | undefined {
  const kept = html.replace(
    /<(\/?)(\w+)([^<>]*)>/g,
    (_, slash: string, tag: string, rest: string) => {
      const allowed = tag === 'a' ? 'href' : 'src|width|height|frameborder|title';
      const attributes = rest.match(new RegExp(` (?:${allowed})="[^"]*"`, 'g')) ?? [];
      return ['a', 'iframe'].includes(tag) ? `<${slash}${tag}${attributes.join('')}>` : '';
    },
  );
  return /<iframe.*?><\/iframe>/s.exec(kept)?.[0];
}

test.each(frames)('%s: a system that trusts nobody keeps frame, title and height', (frame) => {
  const left = distrusted(read(frame).html);
  expect(left).toMatch(/^<iframe src="[^"]+" title="[^"]+" width="100%" height="\d+"/);
  expect(left).not.toMatch(/style|sandbox|<div/);
});

/** Addresses of oEmbed files in the head of a page. */
function namedIn({ root }: Page): (string | undefined)[] {
  return elementsIn(
    root,
    (one) => one.tagName === 'link' && attribute(one, 'type') === 'application/json+oembed',
  ).map((one) => attribute(one, 'href'));
}

test('a chart, a question and each frame name their own file; no other page names any', () => {
  const due = new Map(
    frames.flatMap(
      (frame) =>
        [
          [`embed/${frame}/index.html`, frame],
          ...(frame.startsWith('guess-')
            ? []
            : [
                [
                  frame.replace(/^question-|^/, (start) => (start ? 'questions/' : 'charts/')) +
                    '/index.html',
                  frame,
                ],
              ]),
        ] as [string, string][],
    ),
  );
  for (const page of pages) {
    const frame = due.get(page.file);
    expect(namedIn(page), page.file).toEqual(frame ? [`${origin}/oembed/${frame}.json`] : []);
  }
});
