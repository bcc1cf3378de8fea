/** Notices when a reader spaces letters or words, and only then loads what keeps the words of pictures in their room. */
import { isSpaced, spacingOf } from './core.ts';
import keep from './keep.ts?worker&url';

/** Letters and a space, which nobody sees or hears: they become wider whenever a style sheet of the reader's comes. */
const probe = document.createElement('div');
probe.dataset.probe = '';
probe.ariaHidden = 'true';
probe.textContent = 'a b';
Object.assign(probe.style, { position: 'absolute', insetBlockStart: '0', visibility: 'hidden' });
document.body.append(probe);

const observer = new ResizeObserver(() => {
  // A late face makes it wider too.
  if (!isSpaced(spacingOf(getComputedStyle(probe)))) return;
  observer.disconnect();
  // Where it does not come, words stay as they are: wider, and all there.
  import(/* @vite-ignore */ keep).catch(() => undefined);
});
observer.observe(probe);
