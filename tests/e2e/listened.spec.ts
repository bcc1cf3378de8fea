/**
 * What a screen reader needs besides names and roles, each found by listening to Orca in Firefox: boxes that keep
 * their place in its tree, changes told last and once, and keys of its own.
 */
import { ready } from './support/compare.ts';
import { setLook } from './support/look.ts';
import { expect, test } from './support/test.ts';

test('what comes to stick has a place of its own in the tree, so that Firefox never builds its words anew', async ({
  page,
}) => {
  await setLook(page, 'wide', 'light');
  await page.goto('/');
  const { changing, bare } = await page.evaluate(() => {
    const steps = [...document.querySelectorAll<HTMLElement>('.step')];
    const parts = [...document.querySelectorAll<HTMLElement>('.stage :is(div, figure, section)')];
    const stuck = () => parts.map((part) => getComputedStyle(part).position === 'sticky');
    const seen = steps.slice(0, 3).map((now) => {
      for (const step of steps) step.classList.toggle('now', step === now);
      return stuck();
    });
    const moved = parts.filter((_, at) => new Set(seen.map((each) => each[at])).size > 1);
    const own = 'figure, [role], [tabindex], [aria-busy]';
    return {
      changing: moved.length,
      bare: moved.filter((part) => !part.matches(own)).map(({ className }) => className),
    };
  });
  expect(changing).toBeGreaterThan(0);
  expect(bare).toEqual([]);
});

test('a choice in the comparison is told once, when its last row has come', async ({ page }) => {
  await ready(page, '/compare/');
  await page.evaluate(() => {
    const line = document.querySelector('[data-speak]');
    const told: string[] = [];
    Object.assign(window, { told });
    new MutationObserver(() => {
      const busy = document.querySelector('[aria-busy="true"]') === null ? '' : 'amid rows: ';
      if (line?.textContent) told.push(busy + line.textContent);
    }).observe(line ?? document, { childList: true, characterData: true, subtree: true });
  });
  await page.locator('[data-drawer] > summary').click();
  await page.getByRole('checkbox', { name: 'ECPAT' }).first().press('Space');
  const told = () => page.evaluate(() => (window as unknown as { told: string[] }).told);
  await expect.poll(told).toEqual(['22 questions · 4 documents']);
});

test('the walk keeps the stops that lead on, and the focus goes from stop to stop, never nowhere', async ({
  page,
}) => {
  await page.goto('/charts/reports-by-year/');
  await page.getByRole('button', { name: 'Walk through this chart' }).press('Enter');
  await expect(page.getByRole('treeitem')).toBeFocused();
  await page.evaluate(() => {
    const from: (string | null)[] = [];
    Object.assign(window, { from, first: document.activeElement });
    document.addEventListener('focusin', ({ relatedTarget }) => {
      from.push(relatedTarget instanceof Element ? relatedTarget.getAttribute('role') : null);
    });
  });
  for (const key of ['ArrowDown', 'ArrowRight', 'ArrowDown', 'ArrowUp', 'ArrowUp'])
    await page.keyboard.press(key);
  const { from, kept } = await page.evaluate(() => {
    const { from, first } = window as unknown as { from: string[]; first: Element };
    return { from, kept: first === document.activeElement };
  });
  expect(from).toEqual(Array.from({ length: 5 }, () => 'treeitem'));
  expect(kept).toBe(true);
});

test('Shift with a key that a screen reader takes for itself neither leaves nor says so', async ({
  page,
}) => {
  await page.goto('/help/');
  const headings = page.locator('h2');
  for (let press = 0; press < 4; press += 1) {
    await page.keyboard.down('Shift');
    // The page hears nothing of the letter: it meets Shift, and a reader who is elsewhere.
    await headings.nth(3 - press).evaluate((heading) => {
      getSelection()?.collapse(heading, 0);
    });
    await page.evaluate(() => new Promise(requestAnimationFrame));
    await page.keyboard.up('Shift');
  }
  await expect(page.locator('[data-speak]')).toBeEmpty();
  await expect(page).toHaveURL(/\/help\/$/);
  // With Tab as well.
  await page.keyboard.press('Shift+Tab');
  await expect(page.locator('[data-speak]')).toBeEmpty();
});
