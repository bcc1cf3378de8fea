/** A source from outside the five that holds a conclusion is never told without it. */
import { CONCLUDING, type Context } from '../../../ledger/schemas/context.ts';
import { countWords } from '../../../ledger/neutrality/words.ts';
import type { Look } from '../look.ts';

const FEWEST_WORDS = 8;
const FILE = 'content/context/sources.yaml';

/** A paragraph or an item: the ids that it cites, and its words. */
interface Block {
  cites: string[];
  words: string;
}

/** Papers, judgments and positions whose own conclusion is missing, or is not told where they are cited. */
export function conclusionFaults({ book, prose }: Pick<Look, 'book' | 'prose'>): string[] {
  const blocks = prose.flatMap(({ body }) => blocksOf(body));
  return book.context
    .filter(({ kind }) => CONCLUDING.some((some) => some === kind))
    .flatMap((source) => [...thin(source), ...untold(source, blocks)]);
}

function thin({ id, conclusion, notRead }: Context): string[] {
  const said = conclusion ?? notRead ?? '';
  return countWords(said) < FEWEST_WORDS
    ? [`${FILE}, ${id}.conclusion: "${said}"; expected what it concludes, or what was not read`]
    : [];
}

function untold({ id, told }: Context, blocks: readonly Block[]): string[] {
  const citing = blocks.filter(({ cites }) => cites.includes(id));
  if (citing.length === 0) return [];
  if (told === undefined)
    return [
      `${FILE}, ${id}.told: is missing; expected words of a chapter that carry its conclusion`,
    ];
  return citing.some(({ words }) => words.includes(told))
    ? []
    : [`${FILE}, ${id}.told: "${told}" stands in no paragraph that cites it; expected it in one`];
}

function blocksOf(body: string): Block[] {
  return body.split(/\n{2,}|\n(?=- )/).map((block) => ({
    cites: [...block.matchAll(/<S id="([^"]+)"/g)].flatMap(([, id]) => id ?? []),
    words: block
      .replace(/<[^>]*>/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
  }));
}
