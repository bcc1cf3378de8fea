/** A reader who spaces letters, words and lines, as WCAG 1.4.12 has it. */
import type { Page } from '@playwright/test';

/** Spaces everything, as a reader's own style sheet does, and opens all folds. */
export async function space(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
       p { margin-block-end: 2em !important }`,
    );
    document.adoptedStyleSheets.push(sheet);
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
}

/** Takes the spacing away again. */
export async function unspace(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.adoptedStyleSheets.pop();
  });
}
