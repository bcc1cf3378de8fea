import { expect, test } from 'vitest';
import { embedSnippet } from '../../../../src/pictures/embed/snippet.ts';

test('a snippet is one frame without script, with its title and height', () => {
  const snippet = embedSnippet({
    id: 'some-chart',
    title: 'A "quoted" title & <more>',
    origin: 'https://side-by-side.example',
    heightPx: 640,
  });
  // It stands in other people's pages: every word of it counts. What a frame may do there is to open
  // its link in a page of its own, and nothing else.
  expect(snippet).toBe(
    [
      '<iframe src="https://side-by-side.example/embed/some-chart/" title="A &quot;quoted&quot; title &amp; &lt;more&gt;"',
      '  width="100%" height="640" loading="lazy"',
      '  sandbox="allow-popups allow-popups-to-escape-sandbox"',
      '  style="border:0"></iframe>',
    ].join('\n'),
  );
});

test('a frame with a script of its own may run it, and still has no origin', () => {
  const snippet = embedSnippet({
    ...{ id: 'guess-some', title: 'What share?', origin: 'https://side-by-side.example' },
    ...{ heightPx: 500, scripts: true },
  });
  expect(snippet).toContain(
    '\n  sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"\n',
  );
});
