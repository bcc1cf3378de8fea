/** Content notes of a chapter: what is noted, and the way round it. */
import { ContentError } from './error.ts';
import { tagsOf, withoutComments } from './mdx.ts';

/** A content note, `<ContentNote to="#anchor" next="heading">one sentence</ContentNote>`. */
export interface ContentNote {
  /** Anchor on the same page, with its `#`. */
  to: string;
  /** What stands there. */
  next: string;
  /** The sentence. */
  words: string;
}

/**
 * The content notes of a chapter, in order.
 *
 * @param mdx body of the chapter
 * @param file its name, for errors
 * @throws ContentError for a note without an anchor on the page, a name for it, or words on one line
 */
export function contentNotesOf(mdx: string, file: string): ContentNote[] {
  const plain = withoutComments(mdx);
  return tagsOf(mdx)
    .filter(({ name, closing }) => name === 'ContentNote' && !closing)
    .map(({ attributes: { to = '', next = '' }, from, to: end }) => {
      const at = `${file}, line ${mdx.slice(0, from).split('\n').length}: <ContentNote>`;
      if (!/^#[^\s#]+$/.test(to))
        throw new ContentError(
          `${at} to: "${to}"; expected an anchor on the page, such as "#next"`,
        );
      if (next.trim() === '')
        throw new ContentError(`${at} next: "${next}"; expected what stands at ${to}`);
      const words = (/^[^\n]*?(?=<\/ContentNote>)/.exec(plain.slice(end))?.[0] ?? '').trim();
      if (words === '')
        throw new ContentError(`${at}: no words; expected one sentence on its line`);
      return { to, next, words };
    });
}

/**
 * Whether a page carries the "Exit this page" link: where it notes something hard to read, or keeps
 * it behind a control. Errors as `contentNotesOf`.
 */
export function needsExit(mdx: string, file: string): boolean {
  return contentNotesOf(mdx, file).length > 0 || tagsOf(mdx).some(({ name }) => name === 'Opens');
}
