/** What a real nginx answers, with the configuration made from deploy/headers.ts. */
import { HEADER_RULES, headerNames, ruleFor } from '../../deploy/headers.ts';
import { addressOf, needAddress } from './support/addresses.ts';
import { chartIds, samplePages, someChart } from './support/pages.ts';
import { expect, test } from './support/test.ts';

/** The headers of an answer that some rule of ours sets. */
function ours(headers: Record<string, string>): Record<string, string | undefined> {
  return Object.fromEntries(
    headerNames().map((name) => [name, headers[name.toLowerCase()]] as const),
  );
}

/** The same headers as the list has them, with those left out that a path does not get. */
function due(path: string): Record<string, string | undefined> {
  const { headers } = ruleFor(path);
  return Object.fromEntries(headerNames().map((name) => [name, headers[name]] as const));
}

test.describe('headers by path', () => {
  const chart = someChart();
  const paths = [
    '/',
    '/chapters/counting-reports/',
    '/evidence/',
    '/documents/nspcc/',
    '/charts/',
    `/charts/${chart}/`,
    `/charts/${chart}.svg`,
    `/charts/${chart}.csv`,
    `/charts/${chart}.csv-metadata.json`,
    `/charts/${chart}.zip`,
    '/data/',
    '/data/ledger/',
    '/data/ledger.zip',
    '/data/ledger/statements.csv',
    '/data/ledger/codebook.md',
    `/cite/chart/${chart}.ris`,
    `/preview/chart/${chart}.png`,
    '/method/balance.json',
    '/corrections/feed.xml',
    '/charts/feed.xml',
    `/oembed/${chart}.json`,
    '/embed/listen-1.js',
    '/sitemap.xml',
    '/sw.js',
    '/favicon.ico',
    `/embed/${chart}/`,
  ];
  for (const path of paths) {
    test(`${path} has those of the rule "${ruleFor(path).name}"`, async ({ request }) => {
      const response = await request.get(path);
      expect(response.status()).toBe(200);
      expect(ours(response.headers())).toEqual(due(path));
      expect(response.headers().server).toBe('nginx');
    });
  }

  test('hashed files may be kept for a year and loaded from a sandboxed frame', async ({
    page,
    request,
  }) => {
    const response = await page.goto('/');
    const links = await page
      .locator('link[rel="stylesheet"]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(response?.ok()).toBe(true);
    const hashed = links.filter((href) => href.startsWith('/_astro/'));
    expect(hashed.length).toBeGreaterThan(0);
    for (const href of hashed) {
      expect(ours((await request.get(href)).headers())).toEqual(due(href));
    }
  });

  test('no rule goes untried', () => {
    const tried = new Set(
      [...paths, '/_astro/x.css', '/embed/x/v1/', '/handouts/x.pdf'].map(
        (path) => ruleFor(path).name,
      ),
    );
    expect([...tried].toSorted()).toEqual(HEADER_RULES.map((rule) => rule.name).toSorted());
  });
});

test.describe('types and compression', () => {
  for (const [path, type] of [
    ['/', 'text/html; charset=utf-8'],
    [`/charts/${someChart()}.svg`, 'image/svg+xml'],
    ['/corrections/feed.xml', 'application/atom+xml; charset=utf-8'],
    ['/charts/feed.xml', 'application/atom+xml; charset=utf-8'],
    [`/oembed/${someChart()}.json`, 'application/json; charset=utf-8'],
    ['/sitemap.xml', 'application/xml; charset=utf-8'],
    ['/favicon.ico', 'image/x-icon'],
    [`/charts/${someChart()}.csv`, 'text/csv; charset=utf-8'],
    [`/charts/${someChart()}.csv-metadata.json`, 'application/json; charset=utf-8'],
    [`/charts/${someChart()}.zip`, 'application/zip'],
    ['/data/ledger/positions.json', 'application/json; charset=utf-8'],
    ['/data/ledger/codebook.md', 'text/markdown; charset=utf-8'],
    ['/data/ledger.zip', 'application/zip'],
    [`/cite/chart/${someChart()}.bib`, 'application/x-bibtex; charset=utf-8'],
    [`/cite/chart/${someChart()}.ris`, 'application/x-research-info-systems; charset=utf-8'],
  ] as const) {
    test(`${path} is ${type}`, async ({ request }) => {
      expect((await request.get(path)).headers()['content-type']).toBe(type);
    });
  }

  test('an address without its last slash leads to the one with it', async ({ request }) => {
    const response = await request.get('/charts', { maxRedirects: 0 });
    expect(response.status()).toBe(301);
    expect(response.headers().location).toBe('/charts/');
  });
});

test.describe('what is not there', () => {
  test.use({ tolerated: [/status of 404/] });

  test('an unknown page answers 404 in words, with the headers of a page', async ({ page }) => {
    const response = await page.goto('/no/such/page/');
    expect(response?.status()).toBe(404);
    expect(ours(response?.headers() ?? {})).toEqual(due('/404.html'));
    await expect(page.locator('h1')).toBeVisible();
  });

  test('an unknown embed answers 404 with a page that may be framed', async ({ page, request }) => {
    const response = await page.goto('/embed/no-such-chart/');
    expect(response?.status()).toBe(404);
    expect(ours(response?.headers() ?? {})).toEqual(due('/embed/unknown/'));
    expect(await response?.text()).toBe(await (await request.get('/embed/unknown/')).text());
  });

  test('an unknown version of an embed is not kept for a year', async ({ request }) => {
    const response = await request.get(`/embed/${someChart()}/v999/`);
    expect(response.status()).toBe(404);
    expect(ours(response.headers())).toEqual(due('/embed/unknown/'));
  });

  test('another name than the site’s own gets no answer', async ({ request, baseURL }) => {
    const asked = request.get(baseURL ?? '', { headers: { Host: 'stranger.example' } });
    await expect(asked).rejects.toThrow(/socket hang up/);
  });

  for (const path of [
    '/_headers',
    '/index.html.gz',
    '/index.html.br',
    '/.git/config',
    '/embed/',
    '/_astro/',
    '/_astro/no-such.js',
  ]) {
    test(`${path} is nobody's page`, async ({ request }) => {
      const response = await request.get(path);
      expect(response.status()).toBe(404);
      expect(response.headers()['cache-control']).toBe('public, max-age=0, must-revalidate');
    });
  }
});

test.describe('what is no page, opened by itself', () => {
  test('a picture is drawn in its own styles, and would run no script', async ({ page }) => {
    await page.goto(`/charts/${someChart()}.svg`);
    const drawn = await page.evaluate(() => {
      const ground = document.querySelector('svg rect');
      return { origin: self.origin, box: ground?.getBoundingClientRect().width ?? 0 };
    });
    // A sandbox takes the site's origin away.
    expect(drawn.origin).toBe('null');
    expect(drawn.box).toBeGreaterThan(1);
  });

  for (const path of ['/corrections/feed.xml', '/method/balance.json', '/robots.txt'])
    test(`${path} can be read`, async ({ page }) => {
      await page.goto(path);
      await expect(page.locator(':root')).toContainText(/side-by-side|Side by Side/);
    });
});

test.describe('framing by a page of another site', () => {
  test.use({ visited: [addressOf('host') ?? 'http://localhost'] });

  test('pages refuse', async ({ page, baseURL, complaints }) => {
    await page.goto(needAddress('host'));
    await page.setContent(`<iframe src="${baseURL ?? ''}/" width="600" height="400"></iframe>`);
    await expect.poll(() => complaints.join('\n')).toContain("frame-ancestors 'none'");
    complaints.length = 0;
  });

  test('data, citations, feeds and lines to embed can be fetched, pages cannot', async ({
    page,
    baseURL,
    complaints,
  }) => {
    await page.goto(needAddress('host'));
    const chart = someChart();
    const open = [`/charts/${chart}.csv`, `/cite/chart/${chart}.bib`, `/oembed/${chart}.json`];
    const paths = [...open, '/charts/feed.xml', `/embed/${chart}/`, `/charts/${chart}/`];
    const statuses = await page.evaluate(
      (addresses) =>
        Promise.all(
          addresses.map((address) =>
            fetch(address).then(
              ({ status }) => status,
              () => 'refused',
            ),
          ),
        ),
      paths.map((path) => `${baseURL ?? ''}${path}`),
    );
    expect(statuses).toEqual([200, 200, 200, 200, 200, 'refused']);
    complaints.length = 0;
  });

  for (const sandbox of ['', 'sandbox', 'sandbox="allow-scripts"']) {
    // Editors put frames into all sorts of sandboxes: one chart stands for all there.
    const ids = sandbox === '' ? chartIds() : [someChart()];
    for (const id of [...ids, 'unknown']) {
      test(`the embed ${id} shows${sandbox && ` in a frame with ${sandbox}`}`, async ({
        page,
        baseURL,
      }) => {
        await page.goto(needAddress('host'));
        const src = `${baseURL ?? ''}/embed/${id}/`;
        await page.setContent(`<iframe src="${src}" ${sandbox} width="600" height="400"></iframe>`);
        await expect(page.frameLocator('iframe').locator('body')).toHaveText(/\w+/);
      });
    }
  }

  for (const path of [`/charts/${someChart()}/`, '/questions/on-device/']) {
    test(`the snippet of ${path} lets its link open a page that works`, async ({
      page,
      baseURL,
      context,
      complaints,
    }) => {
      await page.goto(path);
      const snippet = await page.locator('.snippet').first().inputValue();
      await page.goto(needAddress('host'));
      await page.setContent(snippet.replaceAll(/https:\/\/[^/]+/g, baseURL ?? ''));
      const opened = context.waitForEvent('page');
      const link = page.frameLocator('iframe').getByRole('link', { name: /sources/i });
      // The real site's name leads nowhere here; the same page of the server under test does.
      await link.evaluate((a, origin) => {
        a.setAttribute('href', (a.getAttribute('href') ?? '').replace(/^https:\/\/[^/]+/, origin));
      }, baseURL ?? '');
      await link.click();
      const other = await opened;
      await expect(other.getByRole('navigation', { name: 'Site' })).toBeVisible();
      // The frame lets no script run, the driver's own neither; that it has none of ours is tested elsewhere.
      const ours = complaints.filter((line) => !line.includes('Blocked script execution'));
      complaints.splice(0, complaints.length, ...ours);
    });
  }
});

test.describe('the policies of header and page together', () => {
  for (const path of [...samplePages(), `/embed/${someChart()}/auto/`]) {
    test(`let ${path} load without a complaint`, async ({ page }) => {
      await page.goto(path, { waitUntil: 'networkidle' });
      await expect(page.locator('body')).toHaveText(/\w+/);
    });
  }
});
