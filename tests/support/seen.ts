/** The words of ours on a page: what readers see or hear, and what previews show. */
import { withoutNames } from '../../src/ledger/neutrality/names.ts';
import { blocksOf, isForeign } from './blocks.ts';
import { around, attribute, type Element, elementsIn, has, type Page } from './html.ts';

/** Attributes whose words readers see or hear. */
const SPOKEN = ['alt', 'aria-label', 'title', 'placeholder', 'data-spoken'];

/** A text of ours on a page. */
export interface Seen {
  text: string;
  /** True where the frame says whose view it is: a statement of the ledger, a block in which one speaks. */
  attributed: boolean;
}

/**
 * Everything of ours on a page: blocks of text, spoken attributes, descriptions; each once.
 *
 * @param root the page
 * @param names official names and titles
 * @returns texts with a gap for each quotation, title of a work and name
 */
export function seenIn(root: Page['root'], names: readonly string[]): Seen[] {
  const described = elementsIn(root, ({ tagName }) => tagName === 'meta')
    .filter((meta) =>
      /description|title/.test(attribute(meta, 'name') ?? attribute(meta, 'property') ?? ''),
    )
    .map((meta) => attribute(meta, 'content') ?? '');
  const spoken = elementsIn(root, (element) => !around(element).some(isForeign)).flatMap(
    (element) => SPOKEN.flatMap((name) => attribute(element, name) ?? []),
  );
  const statements = elementsIn(root, isAttributed).flatMap((element) =>
    blocksOf(element, { skip: isForeign }),
  );
  const rest = blocksOf(root, { skip: (element) => isForeign(element) || isAttributed(element) });
  return [
    ...seen([...rest, ...described, ...spoken], names, false),
    ...seen(statements, names, true),
  ];
}

/** Paragraphs and list items that a reader reads through: quotations stay, labels do not. */
export function proseIn(body: Element): string {
  const isLabel = (element: Element) => has(element, 'data-label') || has(element, 'data-title');
  return elementsIn(body, ({ tagName }) => tagName === 'p' || tagName === 'li')
    .filter((element) => !around(element).some(isLabel))
    .filter(
      (element) =>
        element.tagName === 'p' ||
        elementsIn(element, ({ tagName }) => tagName === 'p').length === 0,
    )
    .flatMap((element) =>
      blocksOf(element, { skip: (inner) => has(inner, 'data-cite') || inner.tagName === 'button' }),
    )
    .join('\n\n');
}

function seen(texts: readonly string[], names: readonly string[], attributed: boolean): Seen[] {
  return [...new Set(texts)].map((text) => ({ text: withoutNames(text, names), attributed }));
}

function isAttributed(element: Element): boolean {
  const classes = attribute(element, 'class')?.split(' ') ?? [];
  return classes.includes('says') || classes.includes('voice');
}
