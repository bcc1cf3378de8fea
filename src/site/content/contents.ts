/** The parts of a page as its source has them, for the list of its contents. */
import { tagsOf, withoutComments } from '../../ledger/evidence/mdx.ts';

/** One part: where it is, and its heading. */
export interface Place {
  /** Such as "#what-is-a-report". */
  href: string;
  title: string;
}

/** Headings that tags bring along. */
const OWN: Readonly<Record<string, Place>> = {
  Brief: { href: '#in-brief', title: 'In brief' },
  TakeAlong: { href: '#take-along', title: 'Three things to take along' },
  OpenQuestions: { href: '#open-questions', title: 'Questions this leaves open' },
};

/**
 * Parts of a page in order: its headings of the second level, its scenes, its summary and its open questions.
 * @param body MDX source without frontmatter
 * @param headings what Astro tells of the headings in the text, with their ids
 * @throws where the text has another number of headings than Astro found
 */
export function contentsOf(
  body: string,
  headings: readonly { depth: number; slug: string; text: string }[],
): Place[] {
  const second = headings.filter(({ depth }) => depth === 2);
  const lines = [...withoutComments(body).matchAll(/^## .+$/gm)];
  if (lines.length !== second.length)
    throw new Error(`${lines.length} headings in the source, ${second.length} on the page`);
  const inText = second.map(({ slug, text }, at) => ({
    from: lines[at]?.index ?? 0,
    place: { href: `#${slug}`, title: text },
  }));
  const inTags = tagsOf(body)
    .filter(({ closing }) => !closing)
    .flatMap(({ name, attributes: { id, title }, from }) => {
      const scene = name === 'Scene' && { href: `#scene-${id ?? ''}`, title: title ?? '' };
      const place = scene || OWN[name];
      return place ? [{ from, place }] : [];
    });
  return [...inText, ...inTags].toSorted((a, b) => a.from - b.from).map(({ place }) => place);
}
