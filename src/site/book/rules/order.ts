/** Numbers that put things in order: each stands once, and none is left out. */
import type { Book } from '../book.ts';

/** One thing with its number. */
interface Numbered {
  file: string;
  field: string;
  number: number;
}

/** Faults in the numbers of questions, chapters and documents, and in the documents' marks. */
export function orderFaults({ questions, chapters, documents }: Book): string[] {
  return [
    ...inOrder(
      questions.map(({ id, number }) => ({
        file: `content/questions/${id}.yaml`,
        field: 'number',
        number,
      })),
    ),
    ...inOrder(
      chapters.map(({ slug, order }) => ({
        file: `content/chapters/${slug}.mdx`,
        field: 'order',
        number: order,
      })),
    ),
    ...inOrder(
      documents.map(({ id, order }) => ({
        file: `content/documents/${id}.yaml`,
        field: 'order',
        number: order,
      })),
    ),
    ...documents.flatMap(({ id, mark }, index) => {
      const first = documents.slice(0, index).find((other) => other.mark === mark);
      return first
        ? [
            `content/documents/${id}.yaml, mark: "${mark}" is the mark of ${first.id} too; expected one of its own`,
          ]
        : [];
    }),
  ];
}

function inOrder(all: readonly Numbered[]): string[] {
  return all.flatMap(({ file, field, number }, index) => {
    const first = all.slice(0, index).find((other) => other.number === number);
    if (first)
      return [
        `${file}, ${field}: ${number} is the ${field} of ${first.file} too; expected one of its own`,
      ];
    return number > all.length
      ? [`${file}, ${field}: ${number}; expected the numbers 1 to ${all.length}, none left out`]
      : [];
  });
}
