/**
 * Notices when a reader spaces letters or words, and only then loads what keeps the words of pictures in their room.
 * It stands in each page with pictures, so it is short: keep.ts looks more closely.
 */
import keep from './keep.ts?worker&url';

/** What browsers say of letters and words that nobody spaces. */
const NONE = 'normal 0px';

/** Letters and a space, which nobody sees or hears: they become wider whenever a style sheet of the reader's comes. */
const probe = document.createElement('div');
probe.dataset.probe = '';
probe.textContent = 'a b';
probe.style.cssText = 'position:absolute;top:0;visibility:hidden';
document.body.append(probe);

new ResizeObserver(() => {
  // A late face makes it wider too.
  const { letterSpacing, wordSpacing } = getComputedStyle(probe);
  // Loaded once, however often it is asked for. Where it does not come, words stay as they are: wider, and all there.
  if (`${letterSpacing} ${wordSpacing}` !== NONE)
    import(/* @vite-ignore */ keep).catch(() => undefined);
}).observe(probe);
