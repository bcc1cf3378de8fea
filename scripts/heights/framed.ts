/** A page in a frame of this page, as measurements need it: in our faces, and quick to lay out. Runs in the browser. */

/**
 * Waits for the page in a frame, with all its faces in use; what its drawings show is taken away.
 * @param frame a frame that has its address and is not in the page yet
 * @param holder element that it comes into, in place of what is there
 */
export async function framed(frame: HTMLIFrameElement, holder: Element): Promise<Document> {
  const loaded = new Promise((resolve) => {
    frame.onload = resolve;
  });
  holder.replaceChildren(frame);
  await loaded;
  const page = frame.contentDocument;
  const own = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!page || !own) throw new Error(`${frame.src} cannot be measured from here`);
  await page.fonts.ready;
  // A face that comes late waits for the next view, and in some browsers it nearly always does: here all are used.
  for (const { cssRules, href } of page.styleSheets)
    for (const rule of cssRules) {
      const [, file] = /url\("?([^")]+)/.exec(rule.cssText) ?? [];
      if (!(rule instanceof own.CSSFontFaceRule) || file === undefined) continue;
      const about = (name: string) => rule.style.getPropertyValue(name);
      const family = about('font-family').replaceAll(/["']/g, '');
      const face = new own.FontFace(family, `url(${new URL(file, href ?? page.URL).href})`, {
        ...{ weight: about('font-weight'), style: about('font-style') },
      });
      page.fonts.add(await face.load());
    }
  // A drawing is as high without its marks, and much sooner laid out.
  for (const drawing of page.querySelectorAll('svg.c-chart')) drawing.replaceChildren();
  return page;
}
