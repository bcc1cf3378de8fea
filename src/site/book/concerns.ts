/** The list of what should be kept safe, `<About of="…">`, read from the source of a page. */
import { tagsOf } from '../../ledger/evidence/mdx.ts';
import { textOf } from '../../ledger/neutrality/balance-passages.ts';
import type { Concern } from '../../ledger/neutrality/concerns.ts';
import { documentId } from '../../ledger/schemas/ids.ts';
import { passagesOf } from './passages.ts';

/**
 * The entries of a page, in order; one of no document is passed over, since its id has a rule.
 *
 * @param body MDX without frontmatter
 */
export function concernsOf(body: string): Concern[] {
  const tags = tagsOf(body).filter(({ name }) => name === 'About');
  return tags.flatMap(({ attributes, closing, to }, at) => {
    const known = documentId.safeParse(attributes.of);
    const end = tags[at + 1];
    if (closing || !known.success || !end) return [];
    const passages = passagesOf(body.slice(to, end.from));
    return [
      {
        document: known.data,
        text: passages.map(textOf).join(' '),
        cites: passages.flatMap(({ runs }) => runs).flatMap(({ cites }) => cites),
      },
    ];
  });
}
