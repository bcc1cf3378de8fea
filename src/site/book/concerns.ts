/** What the documents speak of on the home page: the paragraphs of their blocks in `<SpokenOf>`, read from its source. */
import { tagsOf } from '../../ledger/evidence/mdx.ts';
import { textOf } from '../../ledger/neutrality/balance-passages.ts';
import type { Concern } from '../../ledger/neutrality/concerns.ts';
import { documentId } from '../../ledger/schemas/ids.ts';
import { passagesOf } from './passages.ts';

/**
 * The entries of a page, in order, one for each paragraph; a block of no document is passed over, since
 * its id has a rule.
 *
 * @param body MDX without frontmatter
 */
export function concernsOf(body: string): Concern[] {
  const [from, to] = tagsOf(body).filter(({ name }) => name === 'SpokenOf');
  if (!from || !to) return [];
  return passagesOf(body.slice(from.to, to.from)).flatMap((passage) => {
    const document = documentId.safeParse(passage.voice?.of);
    if (!document.success) return [];
    return [
      {
        document: document.data,
        text: textOf(passage),
        cites: passage.runs.flatMap(({ cites }) => cites),
      },
    ];
  });
}
