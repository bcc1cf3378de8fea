/** The two sorts of error, as a reader sets them. The numbers expected here were worked out by hand. */
import type { Locator } from '@playwright/test';
import { keptBy, openLive, requestsOf } from './support/explore.ts';
import { expect, test } from './support/test.ts';

const LABELS = {
  volume: 'Messages checked',
  unlawful: 'Share that is unlawful',
  hits: 'Hit rate',
  falseAlarms: 'False-alarm rate',
} as const;

const FIELDS = ['volume', 'unlawful', 'hits', 'falseAlarms'] as const;
type Field = (typeof FIELDS)[number];

/** 1,000,000 checked: 10,000 unlawful, 990,000 lawful. 20% of the first, 0.1% of the second. */
const SET = { volume: '1,000,000', unlawful: '1 in 100', hits: '80%', falseAlarms: '1 in 1,000' };

/** What a slider's number counts, or is a share of. */
const UNITS = {
  volume: 'messages',
  unlawful: 'of what is checked',
  hits: 'of the unlawful ones',
  falseAlarms: 'of the lawful ones',
};

function textOf(frame: Locator, field: Field): Locator {
  return frame.getByRole('textbox', { name: LABELS[field] });
}

function sliderOf(frame: Locator, field: Field): Locator {
  return frame.getByRole('slider', { name: `${LABELS[field]}, in steps` });
}

/** One of the two results: its number, its four lines of words, the length of its bar. */
async function resultOf(frame: Locator, which: 'Missed' | 'Wrongly flagged'): Promise<unknown> {
  const result = frame.locator('.both > div').filter({ hasText: which });
  return [
    await result.locator('b').innerText(),
    ...(await result.locator('dd > span:not(.means)').allInnerTexts()),
    await result.locator('svg rect:not(.ground)').getAttribute('width'),
  ];
}

/** Results say nothing as long as something is missing. */
async function expectNothing(frame: Locator): Promise<void> {
  for (const which of ['Missed', 'Wrongly flagged'] as const)
    expect(await resultOf(frame, which)).toEqual(['–', 'Nothing set yet', '–', '–', '0']);
  await expect(frame.locator('.both')).not.toHaveText(/NaN|undefined/);
  await expect(frame.locator('.flagged')).toHaveText('Set all four to see what follows.');
}

test('nothing is set at first, and no number is shown', async ({ page }) => {
  const frame = await openLive(page, 'errors');
  for (const field of FIELDS) {
    await expect(textOf(frame, field)).toHaveValue('');
    await expect(sliderOf(frame, field)).toHaveAttribute('aria-valuetext', 'not set');
  }
  await expectNothing(frame);
  await expect(frame.getByRole('status')).toBeEmpty();
});

test('four sliders lead to both results at once, by keyboard alone', async ({ page }) => {
  const frame = await openLive(page, 'errors');
  await sliderOf(frame, 'volume').focus();
  for (const field of FIELDS) {
    await expectNothing(frame);
    const slider = sliderOf(frame, field);
    await expect(slider).toBeFocused();
    for (let steps = 0; steps < 30; steps += 1) {
      await page.keyboard.press('ArrowRight');
      const heard = (await slider.getAttribute('aria-valuetext')) ?? '';
      // A listener hears what the number counts, too.
      if (heard.startsWith(SET[field]) && UNITS[field] === heard.slice(SET[field].length + 1))
        break;
    }
    await expect(textOf(frame, field)).toHaveValue(SET[field]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
  }
  expect(await resultOf(frame, 'Missed')).toEqual([
    '2,000',
    'two thousand',
    '20% of the unlawful ones',
    '0.2% of all that is checked',
    '1000',
  ]);
  expect(await resultOf(frame, 'Wrongly flagged')).toEqual([
    '990',
    'nine hundred and ninety',
    '0.1% of the lawful ones',
    // 990 of 1,000,000 is 1 in 1,010.1, shown to two digits.
    'about 1 in 1,000 of all that is checked',
    '495',
  ]);
  // 8,000 found and 990 wrongly flagged: 8,000 of 8,990 is 88.99%.
  await expect(frame.locator('.flagged')).toHaveText(
    'Flagged in all: 8,990. Of these, about 89% are unlawful.',
  );
  await expect(frame.getByRole('status')).toHaveText('Missed: 2,000. Wrongly flagged: 990.');

  await expect(frame.getByRole('button', { name: 'Start again' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expectNothing(frame);
  for (const field of FIELDS) {
    await expect(textOf(frame, field)).toHaveValue('');
    await expect(sliderOf(frame, field)).toHaveValue('0');
  }
  await expect(frame.getByRole('status')).toHaveText('All four are unset again.');
});

test('four texts lead to both results at once, and the sliders follow', async ({ page }) => {
  const frame = await openLive(page, 'errors');
  // 10,000 unlawful, of which 7.5% are missed; 1,990,000 lawful, of which 0.1% are flagged.
  for (const [field, text] of [
    ['falseAlarms', '0.1'],
    ['hits', ' 92.5 %'],
    ['unlawful', '1/200'],
    ['volume', '2000000'],
  ] as const) {
    await expectNothing(frame);
    await textOf(frame, field).fill(text);
  }
  expect(await resultOf(frame, 'Missed')).toEqual([
    '750',
    'seven hundred and fifty',
    '7.5% of the unlawful ones',
    // 2,000,000 / 750 is 2,666.7.
    'about 1 in 2,700 of all that is checked',
    // 750 / 1,990 of the longer bar.
    '376',
  ]);
  expect(await resultOf(frame, 'Wrongly flagged')).toEqual([
    '1,990',
    'about two thousand',
    '0.1% of the lawful ones',
    // 2,000,000 / 1,990 is 1,005.03.
    'about 1 in 1,000 of all that is checked',
    '1000',
  ]);
  // 9,250 found and 1,990 wrongly flagged: 9,250 of 11,240 is 82.295%.
  await expect(frame.locator('.flagged')).toHaveText(
    'Flagged in all: 11,240. Of these, about 82.3% are unlawful.',
  );
  // The last step that is not above 92.5%.
  await expect(sliderOf(frame, 'hits')).toHaveAttribute(
    'aria-valuetext',
    ' 92.5 % of the unlawful ones',
  );
  await expect(sliderOf(frame, 'hits')).toHaveValue('12');
});

const SHARE = /Use digits, as in 5%/;

for (const [field, wrong] of [
  [
    'volume',
    [
      ['many', /Use the digits 0 to 9 only/],
      ['1e9', /Use the digits 0 to 9 only/],
      ['-5000', /Use the digits 0 to 9 only/],
      ['٣٠٠٠', /Use the digits 0 to 9 only/],
      ['999', /Up from 1,000/],
      ['100,000,000,001', /Up to 100,000,000,000/],
      ['9'.repeat(400), /too long/],
    ],
  ],
  [
    'unlawful',
    [
      ['half', SHARE],
      ['1 in 0', SHARE],
      ['2 in 1', /at most 100%/],
      ['NaN', SHARE],
    ],
  ],
  [
    'hits',
    [
      ['100.1', /at most 100%/],
      ['-1', SHARE],
      ['5%%', SHARE],
      ['Infinity', SHARE],
    ],
  ],
  [
    'falseAlarms',
    [
      ['1 in 1,000,000,000,001', /smallest share above 0/],
      ['<b>1</b>', SHARE],
      ['1,5', SHARE],
      ['🙂'.repeat(99), /too long/],
    ],
  ],
] as const) {
  test(`${LABELS[field]}: what is no such number is answered beside the field`, async ({
    page,
  }) => {
    const frame = await openLive(page, 'errors');
    for (const each of FIELDS) await textOf(frame, each).fill(SET[each]);
    const input = textOf(frame, field);
    for (const [text, says] of wrong) {
      await input.fill(text);
      await expect(input, text).toHaveAttribute('aria-invalid', 'true');
      await expect(input, text).toHaveAccessibleDescription(says);
      await expectNothing(frame);
      await expect(frame.locator('[data-problem="true"]')).toHaveText(says);
      await expect(frame.locator('[data-problem="true"]')).toBeInViewport();
      await input.blur();
      await expect(frame.getByRole('status')).toHaveText(says);
    }
    for (const other of FIELDS.filter((each) => each !== field))
      await expect(textOf(frame, other)).toHaveAttribute('aria-invalid', 'false');
    await input.fill(SET[field]);
    await expect(input).toHaveAttribute('aria-invalid', 'false');
    await expect(frame.locator('.both b')).toHaveText(['2,000', '990']);
  });
}

for (const width of [320, 900, 1280]) {
  test(`a problem has its place: nothing below it moves at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    const frame = await openLive(page, 'errors');
    const top = () =>
      frame.locator('.both').evaluate((list) => list.getBoundingClientRect().top + scrollY);
    const before = await top();
    for (const field of FIELDS)
      for (const text of ['999999999999', '1 in 9999999999999', 'x']) {
        await textOf(frame, field).fill(text);
        expect(await top(), `${field}: ${text}`).toBe(before);
      }
  });
}

test('the ends of what can be set have an answer in words', async ({ page }) => {
  const frame = await openLive(page, 'errors');
  const both = frame.locator('.both b');
  const settings = [
    ['1000', '0', '0', '0', ['0', '0']],
    ['1000', '100', '0', '100', ['1,000', '0']],
    ['100000000000', '0', '0', '100', ['0', '100,000,000,000']],
    // 1,000 × 10⁻¹² × ½, and 999.999999999 × 10⁻¹².
    ['1000', '1 in 1000000000000', '50', '1 in 1000000000000', ['fewer than 1', 'fewer than 1']],
  ] as const;
  for (const [volume, unlawful, hits, falseAlarms, expected] of settings) {
    const texts = { volume, unlawful, hits, falseAlarms };
    for (const field of FIELDS) await textOf(frame, field).fill(texts[field]);
    await expect(both).toHaveText([...expected]);
    await expect(frame.locator('.both')).not.toHaveText(/NaN|Infinity|undefined/);
  }
});

test('both sorts of error take up the same room', async ({ page }) => {
  const frame = await openLive(page, 'errors');
  for (const field of FIELDS) await textOf(frame, field).fill(SET[field]);
  const [one, other] = await Promise.all(
    [0, 1].map((index) => frame.locator('.both > div').nth(index).boundingBox()),
  );
  expect(one?.width).toBe(other?.width);
  expect(one?.height).toBe(other?.height);
});

test('nothing leaves the page and nothing is kept', async ({ page }) => {
  const frame = await openLive(page, 'errors');
  await page.waitForLoadState('networkidle');
  const requests = requestsOf(page);
  for (const field of FIELDS) await textOf(frame, field).fill(SET[field]);
  await expect(frame.locator('.both b')).toHaveText(['2,000', '990']);
  expect(requests).toEqual([]);
  expect(await keptBy(page)).toEqual([]);
  await page.reload();
  await expect(frame).toHaveAttribute('data-state', 'live');
  await expectNothing(frame);
});
