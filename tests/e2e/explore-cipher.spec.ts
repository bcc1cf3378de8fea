/** The cipher, as a reader tries it. */
import { EXAMPLE } from '../../src/reader/explore/cipher/example.ts';
import { frameOf, openLive, pathOf } from './support/explore.ts';
import { expect, test } from './support/test.ts';

test.describe('the cipher', () => {
  test('a message goes from phone to phone, by keyboard alone', async ({ page }) => {
    const frame = await openLive(page, 'cipher');
    const server = frame.getByRole('region', { name: 'The server' });
    const receiver = frame.getByRole('region', { name: 'The receiver’s phone' });
    await expect(receiver).toContainText('Nothing sent yet');
    await frame.getByLabel('Your message').focus();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('Meet me at the bridge');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(frame.getByRole('button', { name: 'Send', exact: true })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(frame.getByRole('status')).toHaveText(
      'The server cannot read it. The receiver has opened it.',
    );
    await expect(receiver).toContainText('Meet me at the bridge');
    await expect(server).not.toContainText('bridge');
    await expect(server.locator('code')).toHaveText(/^([0-9a-f]{4} ){10}/);
    await expect(server).toContainText(/Size\s*49 bytes/);
  });

  test('a byte changed on the way is found out', async ({ page }) => {
    const frame = await openLive(page, 'cipher');
    await frame.getByRole('button', { name: 'Send, with one byte changed' }).click();
    await expect(frame.getByRole('status')).toContainText('did not open it');
    const receiver = frame.getByRole('region', { name: 'The receiver’s phone' });
    await expect(receiver.locator('mark')).toHaveText(/^[0-9a-f]{2}$/);
    await expect(receiver).not.toContainText(EXAMPLE);
  });

  test('encrypted in transit only, the server reads along', async ({ page }) => {
    const frame = await openLive(page, 'cipher');
    const server = frame.getByRole('region', { name: 'The server' });
    await frame.getByRole('button', { name: 'Send', exact: true }).click();
    await expect(server).not.toContainText(EXAMPLE);
    await frame.getByRole('radio', { name: 'In transit only' }).press('Space');
    await expect(server).toContainText(EXAMPLE);
    await expect(frame.getByRole('status')).toContainText('The server can read it too.');
  });

  test('any input gets a plain answer', async ({ page }) => {
    const frame = await openLive(page, 'cipher');
    const message = frame.getByLabel('Your message');
    const status = frame.getByRole('status');
    const sendButton = frame.getByRole('button', { name: 'Send', exact: true });
    await message.fill('😀'.repeat(2001));
    await expect(message).toHaveAttribute('aria-invalid', 'true');
    await sendButton.click();
    await expect(status).toHaveText(/^Up to 2,000 characters .* has 2,001\.$/);
    for (const odd of ['', 'مرحبا 👩‍👩‍👧', '\uD83D', '<b>&amp;</b>', '\u0001\u0002']) {
      await message.fill(odd);
      await sendButton.click();
      await expect(status).toHaveText('The server cannot read it. The receiver has opened it.');
    }
    await message.fill('');
    await sendButton.click();
    await expect(frame.getByRole('region', { name: 'The receiver’s phone' })).toContainText(
      'An empty message.',
    );
  });

  test('nothing leaves the page and nothing is kept', async ({ page }) => {
    const frame = await openLive(page, 'cipher');
    await page.waitForLoadState('networkidle');
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await frame.getByRole('button', { name: 'Send', exact: true }).click();
    await expect(frame.getByRole('status')).toContainText('opened it');
    expect(requests).toEqual([]);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
    expect(await page.context().cookies()).toEqual([]);
  });

  test('without the browser’s cryptography the storyboard stays, and a line says why', async ({
    page,
  }) => {
    await page.addInitScript(() =>
      Object.defineProperty(window, 'isSecureContext', { value: false }),
    );
    await page.goto(pathOf('cipher'));
    const frame = frameOf(page, 'cipher');
    await frame.scrollIntoViewIfNeeded();
    await expect(frame).toHaveAttribute('data-state', 'stopped');
    await expect(frame.getByText('did not come over a secure connection')).toBeVisible();
    await expect(frame.locator('.explore-storyboard')).toHaveCSS('visibility', 'visible');
  });
});
