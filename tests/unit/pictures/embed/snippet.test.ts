import { expect, test } from 'vitest';
import { embedSnippet } from '../../../../src/pictures/embed/snippet.ts';

const some = {
  id: 'some-chart',
  title: 'A "quoted" title & <more>',
  origin: 'https://side-by-side.example',
  page: '/charts/some-chart/',
  corners: [
    [280, 640],
    [560, 320],
  ],
} as const;

test('a snippet is one line without script, with its title, a height by width, and a way to the page', () => {
  // It stands in other people's pages: every word of it counts. What a frame may do there is to open
  // its link in a page of its own, and nothing else.
  expect(embedSnippet(some)).toBe(
    [
      '<div style="position:relative;font:medium sans-serif;padding-bottom:calc(40em - 1.143*clamp(0em,100% - 17.5em,17.5em))">',
      '<span style="position:absolute">A &quot;quoted&quot; title &amp; &lt;more&gt;: https://side-by-side.example/charts/some-chart/</span>',
      '<iframe src="https://side-by-side.example/embed/some-chart/" title="A &quot;quoted&quot; title &amp; &lt;more&gt;"',
      ' width="100%" height="640" loading="lazy" frameborder="0"',
      ' sandbox="allow-popups allow-popups-to-escape-sandbox"',
      ' style="position:absolute;top:0;left:0;width:100%;height:100%;border:0">',
      '<a href="https://side-by-side.example/charts/some-chart/">A &quot;quoted&quot; title &amp; &lt;more&gt;</a>',
      '</iframe></div>',
    ].join(''),
  );
});

test('a frame with a script of its own may run it, and still has no origin', () => {
  expect(embedSnippet({ ...some, scripts: true })).toContain(
    ' sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"',
  );
});

test('state and theme follow the address', () => {
  expect(embedSnippet({ ...some, end: '#state=police&dark' })).toContain(
    'src="https://side-by-side.example/embed/some-chart/#state=police&amp;dark"',
  );
});
