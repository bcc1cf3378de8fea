/** Every number of the chapter leads to its document, place and reading note in two steps. */
import { expect, test } from './support/test.ts';

/** A number in the chapter's text, what it cites, and what its panel must say. */
const NUMBERS = [
  { shown: '16,836,694', cites: 'nspcc-ncmec-16-8m', note: '16,836,694', checked: 'primary' },
  { shown: '16,987,361', cites: 'outside-ncmec-totals', note: 'Appendix A', checked: 'Primary' },
  { shown: '15,884,511', cites: 'nspcc-facebook-15-8m', note: '15,884,511', checked: 'primary' },
  { shown: '205', cites: 'nspcc-apple-205', note: 'gives 205', checked: 'primary' },
  { shown: '148', cites: 'nspcc-148-esps', note: '148 rows', checked: 'primary' },
  {
    shown: '70 per cent',
    cites: 'nspcc-messenger-70-percent',
    note: 'UK minister',
    checked: 'second hand',
  },
  { shown: 'over half', cites: 'nspcc-over-half', note: 'interview', checked: 'Not verified' },
  { shown: '250,000', cites: 'nspcc-whatsapp-250000', note: 'no date', checked: 'Not verified' },
  {
    shown: 'less than 1 per cent',
    cites: 'nspcc-users-under-1-percent',
    note: '0.89',
    checked: 'second hand',
  },
] as const;

for (const { shown, cites, note, checked } of NUMBERS) {
  test(`${shown} can be followed to ${cites}`, async ({ page }) => {
    await page.goto('/chapters/counting-reports/');
    // What experts want stands in folds.
    await page.locator('article details').evaluateAll((folds) => {
      for (const fold of folds) fold.setAttribute('open', '');
    });
    const paragraph = page
      .locator('article p')
      .filter({ hasText: shown })
      .filter({ has: page.locator(`[data-cite="${cites}"]`) });
    // Step one: the number beside the sentence.
    await paragraph.first().locator(`[data-cite="${cites}"]`).first().click();
    const panel = page.locator(`#panel-${cites}`);
    await expect(panel).toBeVisible();
    await expect(panel).toContainText(note);
    await expect(panel).toContainText(checked);
    await expect(panel.locator('dt', { hasText: 'Where' })).toBeVisible();
    // Step two: the entry with its stable address, and where else it is used.
    await panel.getByRole('link', { name: 'This entry in the ledger' }).click();
    await expect(page).toHaveURL(new RegExp(`/evidence/${cites}/$`));
    await expect(page.locator('main')).toContainText('Used in');
    await expect(page.locator('main')).toContainText('Counting reports');
  });
}
