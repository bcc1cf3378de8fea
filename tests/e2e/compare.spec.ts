/** The comparison: complete without script; with it a reader chooses, and the address keeps the choice. */
import { book } from '../support/book.ts';
import { DOCUMENT_IDS } from '../../src/ledger/schemas/ids.ts';
import {
  choosing,
  field,
  leftOut,
  outcome,
  ready,
  rows,
  seen,
  settled,
} from './support/compare.ts';
import { NO_SCRIPT, SIZES } from './support/look.ts';
import { expect, test } from './support/test.ts';

/** How many questions there are. */
const ALL = book.questions.length;

test('a parent finds what the five say about checks on the phone in two actions from home', async ({
  page,
}) => {
  await page.goto('/');
  await page
    .getByRole('navigation', { name: 'Site' })
    .getByRole('link', { name: 'Compare' })
    .click();
  await page.getByRole('link', { name: '3 Checks on the device' }).click();
  const row = page.locator('#on-device');
  await expect(row.getByRole('heading', { level: 2 })).toBeInViewport();
  await expect(row.locator('.c-cell')).toHaveCount(5);
  await expect(row.locator('.c-cell').first()).toBeInViewport();
});

test.describe('with script off', () => {
  test.use(NO_SCRIPT);

  for (const [name, viewport] of Object.entries(SIZES)) {
    test(`all positions are there, and nothing that would not work, ${name}`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await page.goto('/compare/?d=crin,nspcc&find=device');
      await expect(page.locator('.c-cell .says')).toHaveCount(ALL * DOCUMENT_IDS.length);
      for (const says of await page.locator('.c-cell .says').all())
        expect((await says.boundingBox())?.height).toBeGreaterThan(10);
      await expect(page.locator('[data-controls]')).toBeHidden();
      await expect(page.getByRole('button', { name: 'Next document' }).first()).toBeHidden();
      await page.getByRole('link', { name: /statements of NSPCC on question 3$/ }).click();
      await expect(page).toHaveURL(/\/questions\/on-device\/#nspcc$/);
      await expect(page.locator('#nspcc')).toBeInViewport();
    });
  }
});

test.describe('choosing', () => {
  test('documents: the address follows, and two at least stay', async ({ page }) => {
    await choosing(page);
    for (const name of ['ECPAT', 'Neil Brown', 'IWF'])
      await page.getByRole('checkbox', { name }).uncheck();
    await expect(page).toHaveURL(/\/compare\/\?d=crin,nspcc$/);
    await expect(outcome(page)).toHaveText(`${ALL} questions · 2 documents`);
    expect((await seen(page)).slice(0, 3)).toEqual([
      '1 crin nspcc',
      '2 nspcc crin',
      '3 nspcc crin',
    ]);
    await expect(page.locator('#on-device .count:visible').last()).toHaveText('2 of 2');
    await page.getByRole('checkbox', { name: 'CRIN' }).click();
    await expect(page.getByRole('checkbox', { name: 'CRIN' })).toBeChecked();
    await expect(leftOut(page)).toContainText('two documents at least');
    await expect(page).toHaveURL(/\?d=crin,nspcc$/);
  });

  test('questions, folded until asked for', async ({ page }) => {
    await choosing(page);
    await page.getByText('Choose questions').click();
    await page.getByRole('checkbox', { name: '3 Checks on the device' }).check();
    await page.getByRole('checkbox', { name: '12 Metadata' }).check();
    await expect(page).toHaveURL(/\?q=3,12$/);
    await expect(page.getByText('(2 chosen)')).toBeVisible();
    await expect(rows(page)).toHaveCount(2);
  });

  test('the reverse order turns each question’s own order round', async ({ page }) => {
    await choosing(page);
    const before = await seen(page);
    await page.getByRole('checkbox', { name: 'Reversed' }).check();
    await expect(page).toHaveURL(/\?order=reversed$/);
    const turned = before.map((row) => {
      const [number, ...names] = row.split(' ');
      return [number, ...names.reverse()].join(' ');
    });
    expect(await seen(page)).toEqual(turned);
    await expect(page.locator('#on-device .count').first()).toHaveText('1 of 5');
    await page.getByRole('checkbox', { name: 'Reversed' }).uncheck();
    expect(await seen(page)).toEqual(before);
  });

  test('differences and silences', async ({ page }) => {
    await choosing(page);
    await page.getByRole('radio', { name: 'Differences' }).check();
    await settled(page);
    const differ = await rows(page).count();
    expect(differ).toBeGreaterThan(3);
    expect(differ).toBeLessThan(ALL);
    for (const kinds of await rows(page).locator('[data-kinds]').all())
      await expect(kinds).toHaveText(/fact|forecast|value|burden of proof/);
    await page.getByRole('radio', { name: 'Silences' }).check();
    await expect(page).toHaveURL(/\?show=silences$/);
    await settled(page);
    const kinds = page.locator('.c-cell:visible .kinds');
    expect(await kinds.count()).toBeGreaterThan(5);
    for (const kind of await kinds.all())
      await expect(kind).toHaveText(/touches on|does not address/);
  });

  test('words: marked, counted, and soon in the address', async ({ page }) => {
    await choosing(page);
    await field(page).pressSequentially('apple scan');
    await expect(page).toHaveURL(/\?find=apple\+scan$/);
    await expect(outcome(page)).toHaveText(
      /^\d+ of \d+ questions · all five documents · \d+ positions? with “apple scan”$/,
    );
    await expect(page.locator('#on-device .says mark')).toHaveText(['Apple’s', 'scan', 'Apple’s']);
    await field(page).fill('');
    await expect(page.locator('mark')).toHaveCount(0);
    await expect(rows(page)).toHaveCount(ALL);
    await expect(page).toHaveURL(/\/compare\/$/);
  });

  test('one press shows everything again', async ({ page }) => {
    await ready(page, '/compare/?d=crin,nspcc&q=3&order=reversed&show=silences&find=check');
    await page.getByRole('button', { name: 'Show everything' }).click();
    await expect(page).toHaveURL(/\/compare\/$/);
    await expect(rows(page)).toHaveCount(ALL);
    await expect(page.locator('[data-drawer] > summary')).toBeFocused();
    await expect(page.getByRole('button', { name: 'Show everything' })).toBeHidden();
  });
});

test.describe('the address', () => {
  const ADDRESS = '/compare/?d=crin,nspcc&q=3,4&order=reversed&find=device';

  test('restores exactly what was shared', async ({ page, context }) => {
    await choosing(page);
    for (const name of ['ECPAT', 'Neil Brown', 'IWF'])
      await page.getByRole('checkbox', { name }).uncheck();
    await page.getByText('Choose questions').click();
    await page.getByRole('checkbox', { name: '3 Checks on the device' }).check();
    await page.getByRole('checkbox', { name: '4 Tools put to other ends' }).check();
    await page.getByRole('checkbox', { name: 'Reversed' }).check();
    await field(page).fill('device');
    await expect(page).toHaveURL(ADDRESS);
    await expect(page.locator('mark').first()).toBeVisible();
    const friend = await context.newPage();
    await ready(friend, page.url());
    expect(await seen(friend)).toEqual(await seen(page));
    expect(await seen(friend)).toEqual(['3 crin nspcc']);
    await expect(field(friend)).toHaveValue('device');
    await expect(outcome(friend)).toHaveText((await outcome(page).textContent()) ?? '');
    await expect(friend.locator('mark')).toHaveCount(await page.locator('mark').count());
  });

  test('goes back and forward with the reader', async ({ page }) => {
    await choosing(page);
    await page.getByRole('radio', { name: 'Silences' }).check();
    await page.getByRole('checkbox', { name: 'IWF' }).uncheck();
    await field(page).pressSequentially('privacy');
    await expect(page).toHaveURL(/find=privacy$/);
    await page.goBack();
    await expect(page).toHaveURL(/\?d=crin,ecpat,brown,nspcc&show=silences$/);
    await expect(field(page)).toHaveValue('');
    await page.goBack();
    await expect(page.getByRole('checkbox', { name: 'IWF' })).toBeChecked();
    await page.goBack();
    await expect(rows(page)).toHaveCount(ALL);
    await expect(page.getByRole('radio', { name: 'All' })).toBeChecked();
    await page.goForward();
    await expect(page.getByRole('radio', { name: 'Silences' })).toBeChecked();
    await expect(page).toHaveURL(/\?show=silences$/);
  });

  test('with faults shows what it understood and says what it left out', async ({ page }) => {
    await ready(
      page,
      `/compare/?d=crin,crin,which,nspcc&q=3,99&order=up&show=%3Cb%3E&find=${'x'.repeat(5000)}`,
    );
    expect(await seen(page)).toEqual(['3 nspcc crin']);
    await expect(leftOut(page).locator('p')).toHaveText([
      'Not one of the five documents: “which”.',
      'Named more than once, shown once: “crin”.',
      `Not the number of one of the ${ALL} questions: “99”.`,
      '“up” means nothing after “order”, where “reversed” can stand.',
      '“<b>” means nothing after “show”, where “all”, “differences” or “silences” can stand.',
      'That is 5,000 characters long. Please search for at most 200.',
    ]);
    await page.getByRole('button', { name: 'Show everything' }).click();
    await expect(leftOut(page)).toHaveText('');
  });
});

test('markup, pictures and books in the search box are answered in words', async ({ page }) => {
  await choosing(page);
  for (const [typed, words] of [
    ['<img src=x onerror=alert(1)>', 'Only words are looked for'],
    ['🙂', 'There is no word or number in that'],
    ['the of', 'Those words stand almost everywhere'],
    ['y'.repeat(5000), 'That is 5,000 characters long'],
  ] as const) {
    await field(page).fill(typed);
    await field(page).press('Enter');
    await expect(leftOut(page)).toContainText(words);
    await expect(page.locator('main img')).toHaveCount(0);
  }
  await field(page).fill('zzqx');
  await field(page).press('Enter');
  await expect(outcome(page)).toContainText('Nothing here matches');
});
