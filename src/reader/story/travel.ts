import { geometryOf, journey } from './move.ts';
import { planTravel, type Mark } from './plan.ts';

const EASE = 'cubic-bezier(0.2, 0.7, 0.2, 1)';
/** Shapes travel; words and thin lines are there at once: moving them cost slow phones most. */
const SHAPES = new Set(['rect', 'circle', 'g']);
/** With more shapes than these a slow phone would no longer scroll smoothly. */
const MOST = 24;

/**
 * Lets the shapes of a picture travel from where the picture before had them. They are drawn at their
 * ends already; only their transforms are animated.
 * @param before the picture before, which is out of sight now
 * @param after the picture now
 */
export function travel(before: SVGElement, after: SVGElement, durationMs: number): Animation[] {
  const from = marksOf(before);
  const to = marksOf(after);
  const moves = planTravel(from.map(nameOf), to.map(nameOf)).travel.flatMap((pair) => {
    const start = from[pair.from];
    const end = to[pair.to];
    const way = start && end && wayBetween(start, end);
    return end && way ? [{ end, way }] : [];
  });
  return moves.slice(0, MOST).map(({ end, way }) =>
    end.animate([{ transform: way.from }, { transform: way.to }], {
      duration: durationMs,
      easing: EASE,
    }),
  );
}

function marksOf(picture: SVGElement): Element[] {
  return [...picture.querySelectorAll('[data-k]')].filter((mark) => SHAPES.has(mark.tagName));
}

function nameOf(element: Element): Mark {
  return { key: element.getAttribute('data-k') ?? '', tag: element.tagName };
}

function wayBetween(start: Element, end: Element): ReturnType<typeof journey> {
  const before = geometryOf(start.tagName, (name) => start.getAttribute(name));
  const after = geometryOf(end.tagName, (name) => end.getAttribute(name));
  return before && after && journey(before, after);
}
