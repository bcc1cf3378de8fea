/** The speaker's window: slide, next slide, notes, clock and pace, in step with every window of its deck. */
import { type Action, isAction } from './keys.ts';
import { join, type Link } from './link.ts';
import { clockOf, paceOf } from './pace.ts';
import { askedBy, goalOf, minutesIn, nearest, noMinutes } from './place.ts';
import type { Shared } from './shared.ts';
import {
  askedSlide,
  followAddress,
  keepPlace,
  onButtons,
  onKeys,
  readSlides,
  say,
  slugOf,
  openedAt,
} from './window.ts';

const root = document.documentElement;

function start(): void {
  const slides = readSlides();
  const told = Number(root.dataset.told);
  const asked = askedSlide(slides.of);
  const { minutes } = askedBy(location.hash);
  const field = document.querySelector<HTMLInputElement>('[data-minutes]');
  const first: Shared = { slide: asked?.slide ?? 1, blank: false, since: sinceHere(), minutes };
  root.classList.add('on');
  let shown = first;
  show(first);
  const link: Link = join({ slug: slugOf(), of: slides.of }, first, openedAt(asked?.slide), show);
  if (asked?.words) say(asked.words);
  onKeys(act);
  followAddress(slides.of, (slide) => link.change({ slide }));
  onButtons((name) => {
    if (name === 'clock') restart();
    else if (isAction(name)) act(name);
  });
  field?.addEventListener('input', () => {
    const minutes = minutesIn(field.value);
    link.change({ minutes });
    if (minutes === undefined && field.value.trim() !== '') say(noMinutes(field.value));
  });
  setInterval(tick, 1000);

  function show(shared: Shared): void {
    shown = shared;
    const { slide, blank, since, minutes: have } = shared;
    slides.show(slide);
    keepPlace(slide, have, since === undefined ? undefined : { since });
    root.classList.toggle('blank', blank);
    write('at', `Slide ${slide} of ${slides.of}${blank ? ', screen blank' : ''}`);
    if (field && document.activeElement !== field)
      field.value = have === undefined ? '' : String(have);
    say('');
    tick();
  }

  function act(action: Action): void {
    const { slide, blank, since } = link.known();
    if (blank && action !== 'help') {
      link.change({ blank: false });
      return;
    }
    const goal = goalOf(action, slide, slides.of);
    if (action === 'blank') link.change({ blank: true });
    else if (goal !== undefined && nearest(goal, slides.of).there)
      // The talk begins as the first slide is left.
      link.change({ slide: goal, since: since ?? Date.now() });
  }

  function restart(): void {
    link.change({ since: Date.now() });
  }

  function tick(): void {
    const now = new Date();
    write('clock', now.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' }));
    const gone = shown.since === undefined ? 0 : Math.max(0, now.getTime() - shown.since);
    write('gone', clockOf(gone));
    write('pace', paceOf({ minutes: shown.minutes, gone, slide: shown.slide, of: told }));
  }
}

/** When the talk began, as this window knows it after a reload. */
function sinceHere(): number | undefined {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null || !('since' in state)) return undefined;
  return typeof state.since === 'number' ? state.since : undefined;
}

function write(name: string, words: string): void {
  const place = document.querySelector(`[data-write="${name}"]`);
  if (place && place.textContent !== words) place.textContent = words;
}

start();
