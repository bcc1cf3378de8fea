/** A reader's own line: it stands in every picture of the message, sealed where that is sealed. */
import type { Page } from '@playwright/test';
import { NO_SCRIPT, openInOurFaces } from './support/look.ts';
import { settled } from './support/scenes.ts';
import { expect, test } from './support/test.ts';

/** Words of the message where they can be read in the pictures of the page, each once. */
async function readable(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const groups = [...document.querySelectorAll('[data-own="plain"]')];
    const words = groups.map((group) =>
      [...group.children].map((line) => line.textContent.trim()).join(' '),
    );
    return [...new Set(words)];
  });
}

async function sealed(page: Page): Promise<string> {
  return page.evaluate(() =>
    [...(document.querySelector('[data-own="sealed"]')?.children ?? [])]
      .map((line) => line.textContent.trim())
      .join(''),
  );
}

async function open(page: Page): Promise<void> {
  await openInOurFaces(page, '/');
  await settled(page);
}

test('what is typed stands in all pictures, sealed where it is sealed, and nothing is sent or kept', async ({
  page,
}) => {
  await open(page);
  const before = await sealed(page);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  const field = page.getByLabel('Your line');
  await field.fill('Meet me at the gate.');
  await expect.poll(() => readable(page)).toEqual(['Meet me at the gate.']);
  await expect.poll(() => sealed(page)).not.toBe(before);
  // Base64 of nonce, words and tag: 12, 20 and 16 bytes.
  expect((await sealed(page)).replace(/\s/g, '')).toMatch(/^[A-Za-z0-9+/]{63,64}={0,2}$/);
  expect(requests).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, document.cookie])).toEqual([0, '']);
  await field.fill('');
  await expect.poll(() => readable(page)).toEqual(['The soup is in the pot.']);
  await expect(page.locator('.own-line [aria-live]')).not.toBeEmpty();
});

for (const [name, line, seen] of [
  ['markup', '<img src=x onerror=alert(1)>', /^<img src=x onerror=alert\(1\)>$/],
  ['emoji', '👩‍👩‍👧 home 🏠', /👩‍👩‍👧/u],
  ['right to left', 'שלום לכולם', /שלום/],
  ['500 characters', 'soup '.repeat(100).trim(), /^soup .*…$/],
] as const)
  test(`${name} is shown as typed or cut with a word about it, and leaves no card`, async ({
    page,
  }) => {
    await open(page);
    await page.getByLabel('Your line').fill(line);
    await expect.poll(async () => (await readable(page))[0]).toMatch(seen);
    await expect(page.locator('.layer img')).toHaveCount(0);
    if (line.length > 400) await expect(page.locator('.own-line [aria-live]')).not.toBeEmpty();
    const wide = await page.evaluate(() =>
      [...document.querySelectorAll<SVGGElement>('[data-own]')].flatMap((group) => {
        const card = group.closest('svg')?.getBoundingClientRect();
        const words = group.getBoundingClientRect();
        return card &&
          words.width > 0 &&
          (words.right > card.right + 1 || words.bottom > card.bottom + 1)
          ? [group.textContent]
          : [];
      }),
    );
    expect(wide).toEqual([]);
  });

test.describe('without script', () => {
  test.use(NO_SCRIPT);
  test('our own line stands there, and no field asks for another', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByLabel('Your line')).toBeHidden();
    await expect(page.locator('[data-own="plain"]').first()).toContainText('The soup');
  });
});
