/** States of a chart that readers choose between: each can be reached, and has a title that fits. */
import { choicesOf, saysOf } from '../../../pictures/says.ts';
import type { Book } from '../book.ts';

/** As many as figure.css and linked.css know of. */
const MOST_CHOICES = 12;
/** Characters that a title may have where a state stands alone. */
const LONGEST_TITLE = 120;

/** Faults in the choices of all charts. */
export function choiceFaults({ charts }: Pick<Book, 'charts'>): string[] {
  return charts.flatMap((chart) => {
    const file = `content/charts/${chart.id}.yaml`;
    const choices = choicesOf(chart.spec);
    const many =
      choices.length > MOST_CHOICES
        ? [`${file}, states: ${choices.length} to choose between; expected at most ${MOST_CHOICES}`]
        : [];
    const long = choices.flatMap(({ id }) => {
      const { title } = saysOf(chart, id);
      return title.length > LONGEST_TITLE
        ? [
            `${file}, states.${id}: "${title}" has ${title.length} characters; expected a "title" of at most ${LONGEST_TITLE}`,
          ]
        : [];
    });
    return [...many, ...long];
  });
}
