/** Finds a line with few corners that stays above every measured height, and not far above. */
import type { Corner } from '../../src/pictures/embed/heights.ts';

/** Room for what other fonts, screens and widths between the measured ones need, as a share and in CSS px. */
const SAFETY = { share: 1.01, px: 3 };
/** The part of a frame that may stay empty. */
const EMPTY = 0.055;
/** Heights tried at each width, from just enough to just not too much. */
const LEVELS = [0, 0.34, 0.67, 1];

interface Band {
  width: number;
  low: number;
  high: number;
}

/**
 * The line with the fewest corners that stays within the band of what is enough and what is not too much.
 * @param samples width and height, in CSS px, widths rising
 * @throws where there are none
 */
export function fit(samples: readonly Corner[]): Corner[] {
  const bands = bandsOf(samples);
  if (bands.length === 0) throw new Error('fit: no samples; expected one at least');
  // best[at][level]: corners used so far, and the corner before.
  const nodes = bands.flatMap((band, at) =>
    LEVELS.map((share) => ({
      at,
      x: band.width,
      y: Math.ceil(band.low + share * (band.high - band.low)),
      used: at === 0 ? 1 : Infinity,
      from: -1,
    })),
  );
  nodes.forEach((end, index) => {
    for (let before = 0; before < end.at * LEVELS.length; before += 1) {
      const start = nodes[before];
      if (!start || start.used + 1 >= end.used) continue;
      if (!isWithin(bands.slice(start.at, end.at + 1), start, end)) continue;
      end.used = start.used + 1;
      end.from = before;
    }
    nodes[index] = end;
  });
  const last = nodes
    .slice(-LEVELS.length)
    .reduce((best, node) => (node.used < best.used ? node : best));
  const corners: Corner[] = [];
  for (let node: typeof last | undefined = last; node; node = nodes[node.from])
    corners.unshift([node.x, node.y]);
  return corners;
}

/** What is enough at each width: also for the steps of text just before and after it. */
function bandsOf(samples: readonly Corner[]): Band[] {
  return samples.map(([width, height], at) => {
    // A jump, where the picture takes its other form, is followed closely: both its sides are measured.
    const near = [samples[at - 1], samples[at + 1]].flatMap((one) =>
      one && (Math.abs(one[0] - width) > 1 || one[1] < height * 1.08) ? [one[1]] : [],
    );
    const low = Math.max(height, ...near) * SAFETY.share + SAFETY.px;
    return { width, low, high: Math.max(low + 1, height / (1 - EMPTY)) };
  });
}

function isWithin(
  bands: readonly Band[],
  start: { x: number; y: number },
  end: { x: number; y: number },
): boolean {
  return bands.every(({ width, low, high }) => {
    const y = start.y + ((width - start.x) / (end.x - start.x)) * (end.y - start.y);
    return y >= low - 0.5 && y <= high + 0.5;
  });
}
