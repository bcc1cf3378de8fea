/** A picture that cannot be drawn: words without room, or with a sign that the labels' font does not have. */
import { FRAMES } from '../../../pictures/core/kind.ts';
import type { Book, Chart } from '../book.ts';

/**
 * Draws each state of each chart in both frames.
 * @returns a line for each that throws: file, state and what is wrong; the same of two frames once
 */
export function pictureFaults({ charts }: Pick<Book, 'charts'>): string[] {
  const faults = charts.flatMap((chart) =>
    chart.spec.states.flatMap(({ id }) =>
      Object.values(FRAMES).flatMap((frame) =>
        thrown(() => chart.picture(id, frame)).map((words) => told(chart, id, words)),
      ),
    ),
  );
  return [...new Set(faults)];
}

/** Some errors name file and field themselves. */
function told({ id }: Chart, state: string, words: string): string {
  const file = `content/charts/${id}.yaml`;
  return words.startsWith(file) ? words : `${file}, states.${state}: ${words}`;
}

function thrown(draw: () => unknown): string[] {
  try {
    draw();
    return [];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}
