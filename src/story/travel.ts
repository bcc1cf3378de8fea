import { between } from './between.ts';
import { easeOut, planTravel } from './plan.ts';

/** Attributes that say where and how large a mark is. Everything else changes at once. */
const PLACES = new Set(
  'x y x1 y1 x2 y2 cx cy r rx width height d transform points opacity viewBox'.split(' '),
);

/** Stops an animation where it is. */
export type Stop = () => void;

type Draw = (share: number) => void;

/**
 * Lets the marks of one picture travel to their places in another, drawn on the server.
 * @param current the picture in view; its marks are changed in place
 * @param target the picture to become; it is only read
 * @param durationMs time that the marks take
 * @param done called when all have arrived
 */
export function travel(
  current: SVGElement,
  target: SVGElement,
  durationMs: number,
  done: () => void,
): Stop {
  const from = marksOf(current);
  const to = marksOf(target);
  const plan = planTravel(from.map(markOf), to.map(markOf));
  const draws: Draw[] = [];
  for (const pair of plan.travel) {
    const mark = from[pair.from];
    const end = to[pair.to];
    if (mark && end) draws.push(...movesOf(mark, end));
  }
  for (const index of plan.enter) {
    const end = to[index];
    if (end) draws.push(appearing(current, end));
  }
  for (const index of plan.leave) {
    const mark = from[index];
    if (mark) draws.push((share) => mark.setAttribute('opacity', String(1 - share)));
  }
  return run(durationMs, draws, done);
}

/** Draws share after share of the way until the time has passed. */
export function run(durationMs: number, draws: readonly Draw[], done: () => void): Stop {
  let request = 0;
  let start: number | undefined;
  function frame(now: number): void {
    start ??= now;
    const time = Math.min(1, (now - start) / durationMs);
    const share = easeOut(time);
    for (const draw of draws) draw(share);
    if (time < 1) request = requestAnimationFrame(frame);
    else done();
  }
  request = requestAnimationFrame(frame);
  return () => cancelAnimationFrame(request);
}

function marksOf(picture: SVGElement): Element[] {
  return [...picture.querySelectorAll('[data-k]')];
}

function markOf(element: Element): { key: string; tag: string } {
  return { key: element.getAttribute('data-k') ?? '', tag: element.tagName };
}

function movesOf(mark: Element, end: Element): Draw[] {
  const draws: Draw[] = [];
  // A mark that is half faded by a step just before becomes whole again.
  const names = new Set([...mark.getAttributeNames(), ...end.getAttributeNames()]);
  for (const name of names) {
    const before = mark.getAttribute(name) ?? (name === 'opacity' ? '1' : '');
    const after = end.getAttribute(name) ?? (name === 'opacity' ? '1' : '');
    if (before === after) continue;
    if (PLACES.has(name) && before && after) {
      const at = between(before, after);
      draws.push((share) => mark.setAttribute(name, at(share)));
    } else if (name !== 'data-k') mark.setAttribute(name, after);
  }
  if (!mark.isEqualNode(end) && mark.innerHTML !== end.innerHTML)
    mark.replaceChildren(...[...end.childNodes].map((node) => node.cloneNode(true)));
  return draws;
}

function appearing(picture: SVGElement, end: Element): Draw {
  const mark = document.importNode(end, true);
  const full = Number(mark.getAttribute('opacity') ?? 1);
  mark.setAttribute('opacity', '0');
  picture.append(mark);
  return (share) => mark.setAttribute('opacity', String(full * share));
}
