/** What a browser has kept, what it remembers of a tab, and what its service worker is asked for. */
import fc from 'fast-check';
import { onComing } from '../../../src/reader/exit/back.ts';
import { answer, mayAnswer } from '../../../src/reader/offline/answer.ts';
import { isManifest, NOT_KEPT, withNote } from '../../../src/reader/offline/core.ts';
import { input, must } from './input.ts';
import { anyData, anyNumber, anyText, nearObject } from './text.ts';
import { EDITION, within, type World } from './worker-world.ts';

const files = fc.array(
  nearObject({
    path: fc.oneof(
      fc.constantFrom('/', '/a/', '//evil.example/', 'a', 'https://a.example/'),
      anyText,
    ),
    ...{ bytes: anyNumber, hash: fc.stringMatching(/^[0-9a-f]{64}$/) },
  }),
  { maxLength: 4 },
);
const manifests = fc.oneof(
  anyData,
  nearObject({ edition: fc.constantFrom(EDITION, '../x', ''), bytes: anyNumber, files }),
);

const paths = fc.oneof(
  fc.constantFrom(
    '/',
    '/a/',
    '/a',
    '/a/?q=1',
    '//evil.example/',
    '/%2e%2e/',
    NOT_KEPT,
    '/%',
    '/a//',
  ),
  anyText.map((text) => `/${text}`),
);
const requests = fc.record({
  path: paths,
  origin: fc.constantFrom(
    'https://ours.example',
    'https://ours.example:444',
    'https://evil.example',
  ),
  method: fc.constantFrom('GET', 'POST', 'HEAD', 'OPTIONS'),
  cache: fc.constantFrom('default' as const, 'no-store' as const, 'reload' as const),
  mode: fc.constantFrom('navigate' as const, 'cors' as const, 'no-cors' as const),
});
const worlds: fc.Arbitrary<World> = fc.record({
  record: fc.option(
    fc.oneof(
      fc.constant(JSON.stringify({ edition: EDITION, since: '2026-01-02T03:04:05Z' })),
      fc
        .record({
          edition: fc.oneof(fc.constant(EDITION), fc.jsonValue()),
          since: fc.oneof(anyText, fc.jsonValue()),
        })
        .map((record) => JSON.stringify(record)),
      fc.json(),
      anyText,
    ),
    { nil: undefined },
  ),
  kept: fc.array(paths, { maxLength: 4 }),
  online: fc.boolean(),
});

/** It answers a page of this site or lets the browser say that there is no network; it leads nowhere else. */
async function request([asked, world]: [
  ReturnType<typeof requests.generate>['value'],
  World,
]): Promise<void> {
  const url = urlOf(asked.path, asked.origin);
  if (url === undefined) return;
  await within(world, async () => {
    const wanted = { ...asked, url } as unknown as Request;
    const own = new URL(url).origin === 'https://ours.example';
    must(
      mayAnswer(wanted) === (own && asked.method === 'GET' && asked.cache !== 'no-store'),
      'only its own',
    );
    if (!mayAnswer(wanted)) return;
    const response = await answer(wanted).catch((error: unknown) => {
      must(!world.online && error instanceof TypeError, 'no error but that of the network');
      return undefined;
    });
    const to = response?.headers.get('location');
    must(!to || new URL(to, url).origin === 'https://ours.example', 'to stay on the site');
  });
}

function urlOf(path: string, origin: string): string | undefined {
  try {
    return new URL(origin + path).href;
  } catch {
    return undefined;
  }
}

export const KEPT = [
  input('offline, list of files', 60, manifests, (value) => {
    if (!isManifest(value)) return;
    must(
      value.files.every(({ path }) => /^\/(?!\/)/.test(path)),
      'paths of this site',
    );
  }),
  input('offline, page that gets a note', 20, fc.tuple(anyText, anyText), ([html, day]) => {
    must(withNote(html, day).length >= html.length, 'all of the page');
  }),
  input('service worker, requests and what is kept', 30, fc.tuple(requests, worlds), request),
  input(
    'way out, what the tab remembers',
    20,
    fc.record({
      left: fc.boolean(),
      kept: fc.boolean(),
      type: fc.oneof(fc.constantFrom('reload', 'navigate'), anyText),
    }),
    (coming) => {
      must(coming.left || onComing(coming) === 'show', 'a page that was not left to be shown');
    },
  ),
];
