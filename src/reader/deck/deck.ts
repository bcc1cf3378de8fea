/** Shows a deck, a slide at a time. Without this script its slides stand below each other. */
import { speak } from '../browser/speak.ts';
import { type Action, isAction, swiped } from './keys.ts';
import { join, type Link } from './link.ts';
import { askedBy, goalOf, nearest } from './place.ts';
import type { Shared } from './shared.ts';
import {
  askedSlide,
  followAddress,
  keepPlace,
  lettersOn,
  onButtons,
  onKeys,
  readSlides,
  say,
  slugOf,
  openedAt,
} from './window.ts';

const root = document.documentElement;
/** Milliseconds after which controls step back. */
const IDLE = 3000;

function start(): void {
  const slides = readSlides();
  const asked = askedSlide(slides.of);
  const { minutes } = askedBy(location.hash);
  const first: Shared = { slide: asked?.slide ?? 1, blank: false, since: undefined, minutes };
  root.classList.add('on');
  show(first, first);
  const link = join({ slug: slugOf(), of: slides.of }, first, openedAt(asked?.slide), show);
  if (asked?.words) say(asked.words);
  onKeys((action) => act(action, link));
  followAddress(slides.of, (slide) => {
    root.classList.remove('overview');
    link.change({ slide });
  });
  onButtons((name) => {
    if (isAction(name)) act(name, link);
  });
  listenToFingers(link);
  watchIdle();
  setLetters();

  function show({ slide, blank }: Shared, before: Shared): void {
    root.classList.toggle('blank', blank);
    slides.show(slide);
    keepPlace(slide);
    if (before.slide === slide) return;
    say('');
    tell();
  }

  function act(action: Action, { known, change }: Link): void {
    const { slide, blank } = known();
    // From a blank screen every key leads back to the slide, and no further.
    if (blank) {
      change({ blank: false });
      return;
    }
    const goal = goalOf(action, slide, slides.of);
    if (action === 'blank') change({ blank: true });
    else if (action === 'full') toggleFull();
    else if (action === 'overview') toggleOverview(slide);
    else if (action === 'notes') root.classList.toggle('with-notes');
    else if (action === 'help') document.getElementById('keys')?.togglePopover();
    else if (action === 'leave') root.classList.remove('overview', 'with-notes');
    else if (goal !== undefined && nearest(goal, slides.of).there) change({ slide: goal });
    else say(action === 'back' ? 'This is the first slide.' : 'This is the last slide.');
  }

  function listenToFingers({ known, change }: Link): void {
    let from: { x: number; y: number } | undefined;
    document.addEventListener('touchstart', ({ target, touches: [touch, second] }) => {
      // What is moved by a finger itself keeps its finger.
      const own = target instanceof Element && target.closest('input, textarea, .explore');
      from = touch && !second && !own ? { x: touch.clientX, y: touch.clientY } : undefined;
    });
    document.addEventListener('touchend', ({ changedTouches: [touch] }) => {
      const way = from && touch && swiped(touch.clientX - from.x, touch.clientY - from.y);
      from = undefined;
      if (known().blank) change({ blank: false });
      else if (way && !root.classList.contains('overview')) act(way, { known, change });
    });
  }
}

/** The slide is told to those who listen: by its heading, or where a control has the focus by a line. */
function tell(): void {
  const heading = document.querySelector<HTMLElement>('.slide.now h2');
  const held = document.activeElement?.closest('.deck-controls');
  if (!held) heading?.focus({ preventScroll: true });
  else speak(heading?.textContent ?? '');
}

function toggleFull(): void {
  if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined);
  // Some browsers have none, and a browser may refuse: the deck fills the window anyway.
  else if ('requestFullscreen' in root) root.requestFullscreen().catch(() => undefined);
}

function toggleOverview(slide: number): void {
  if (!root.classList.toggle('overview')) return;
  document.getElementById(`slide-${slide}`)?.scrollIntoView({ block: 'center' });
  document.querySelector<HTMLElement>(`#slide-${slide} .no a`)?.focus({ preventScroll: true });
}

/** Controls step back after a while without a hand or a key; the focus holds them. */
function watchIdle(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  function wake(): void {
    root.classList.remove('idle');
    clearTimeout(timer);
    timer = setTimeout(() => root.classList.add('idle'), IDLE);
  }
  for (const sign of ['pointermove', 'pointerdown', 'focusin']) addEventListener(sign, wake);
  wake();
}

/** The switch for single letters. */
function setLetters(): void {
  const box = document.querySelector<HTMLInputElement>('[data-letters]');
  if (!box) return;
  box.checked = lettersOn();
  box.addEventListener('change', () => {
    history.replaceState({ letters: box.checked }, '', location.hash);
  });
}

if (new URLSearchParams(location.search).get('view') !== 'plain') start();
