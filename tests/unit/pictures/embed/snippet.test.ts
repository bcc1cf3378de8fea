import { expect, test } from 'vitest';
import { embedSnippet } from '../../../../src/pictures/embed/snippet.ts';

test('a snippet is one frame without script, with its title and height', () => {
  const snippet = embedSnippet({
    id: 'some-chart',
    title: 'A "quoted" title & <more>',
    origin: 'https://side-by-side.example',
    heightPx: 640,
  });
  expect(snippet).toContain('src="https://side-by-side.example/embed/some-chart/"');
  expect(snippet).toContain('title="A &quot;quoted&quot; title &amp; &lt;more&gt;"');
  expect(snippet).toContain('height="640"');
  expect(snippet).not.toContain('<script');
  expect(snippet.match(/<iframe/g)).toHaveLength(1);
  // What a frame may do inside another site: open its link in a page of its own, and nothing else.
  expect(/ sandbox="([^"]*)"/.exec(snippet)?.[1]).toBe(
    'allow-popups allow-popups-to-escape-sandbox',
  );
});
