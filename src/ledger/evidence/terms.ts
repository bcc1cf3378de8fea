/** Terms of art in chapters: which are linked, and which first uses are not. */
import type { Term } from '../schemas/glossary.ts';
import type { Ledger } from './ledger.ts';
import { tagsOf, withoutComments } from './mdx.ts';
import { repeated } from './repeated.ts';

/** A chapter as it is read for its terms. */
export interface TermText {
  /** Its name, for messages. */
  file: string;
  /** MDX without frontmatter. */
  body: string;
}

/** A link to the glossary: `<Term id="hash">hash</Term>`. */
export interface TermLink {
  id: string;
  /** Where the tag starts in the source. */
  from: number;
  /** Where its words end. */
  to: number;
}

/** A term as it stands in the prose of a chapter. */
interface Use {
  id: string;
  form: string;
  from: number;
  to: number;
}

/**
 * Faults in the glossary itself.
 *
 * @returns one line per id or name that stands twice, and per source that the ledger does not hold
 */
export function glossaryFaults(glossary: readonly Term[], ledger: Ledger): string[] {
  const file = 'content/glossary.yaml';
  const ids = glossary.map(({ id }) => id);
  const twice = repeated(ids).map(
    (id) => `${file}, ${id}: the id stands twice; expected each id once`,
  );
  const dangling = glossary.flatMap(({ id, from = [] }) =>
    from
      .filter((cited) => !ledger.statements.has(cited) && !ledger.context.has(cited))
      .map(
        (cited) =>
          `${file}, ${id}.from: "${cited}" is not known; expected an id of content/statements or content/context/sources.yaml`,
      ),
  );
  const owners = new Map<string, string>();
  const shared = glossary.flatMap(({ id, ...names }) =>
    namesOf(names).flatMap((name) => {
      const owner = owners.get(name);
      owners.set(name, id);
      return owner === undefined
        ? []
        : [`${file}, ${id}: "${name}" also belongs to "${owner}"; expected each name once`];
    }),
  );
  return [...twice, ...dangling, ...shared];
}

/** All names of a term: as listed, beside it, and in other forms; each once. */
export function namesOf({
  term,
  also = [],
  forms = [],
}: Pick<Term, 'term' | 'also' | 'forms'>): string[] {
  return [...new Set([term, ...also, ...forms])];
}

/** The links to the glossary in a chapter, in order. A tag without an id has the id "". */
export function termLinksOf(body: string): TermLink[] {
  const tags = tagsOf(body).filter(({ name }) => name === 'Term');
  return tags.flatMap((tag, index) => {
    if (tag.closing) return [];
    const end = tags[index + 1];
    const { id = '' } = tag.attributes;
    return [{ id, from: tag.from, to: end?.closing ? end.from : tag.to }];
  });
}

/**
 * Faults in how a chapter links its terms. Each is linked at most once, at its first use in prose or
 * before it, and never inside a heading, a quotation or a title of a work. Terms with
 * `link: optional` need no link.
 *
 * @param chapter its file and body
 * @param glossary all terms
 * @returns one line per fault: file, line, term and what was expected
 */
export function termFaults({ file, body }: TermText, glossary: readonly Term[]): string[] {
  const links = termLinksOf(body);
  const prose = proseWithPlaces(body);
  const at = (offset: number) => `${file}, line ${body.slice(0, offset).split('\n').length}`;
  const faults = links.flatMap(({ id, from, to }, index) => {
    if (!glossary.some((term) => term.id === id))
      return [
        `${at(from)}: <Term id="${id}"> is not known; expected an id of content/glossary.yaml`,
      ];
    if (links.findIndex((link) => link.id === id) < index)
      return [`${at(from)}: "${id}" is linked a second time; expected one link, at the first use`];
    if (prose.slice(from, to).trim() === '')
      return [`${at(from)}: "${id}" is linked in a heading or a quotation; expected it in prose`];
    return [];
  });
  const uses = usesIn(prose, glossary);
  for (const { id } of glossary.filter(({ link }) => link === 'always')) {
    const first = uses.find((use) => use.id === id);
    const link = links.find((candidate) => candidate.id === id);
    if (!first || (link && link.from <= first.from)) continue;
    const found = link
      ? `is linked later, in line ${at(link.from).split(' ').at(-1) ?? ''}`
      : 'has no link';
    faults.push(
      `${at(first.from)}: "${first.form}" ${found}; expected <Term id="${id}">${first.form}</Term> at its first use`,
    );
  }
  return faults;
}

/**
 * The prose of a chapter at its own offsets: headings, quotations, titles, tags, addresses and
 * comments are blanked.
 */
function proseWithPlaces(body: string): string {
  return withoutComments(body)
    .replace(/<(Q|cite)\b[^>]*>[\s\S]*?<\/\1>/g, blank)
    .replace(/^#{1,6} .*$/gm, blank)
    .replace(/\]\([^)\n]*\)/g, blank)
    .replace(/<[^>]*>/g, blank);
}

/** Every use of a term in prose, in order; inside a longer term's name a shorter one does not count. */
function usesIn(prose: string, glossary: readonly Term[]): Use[] {
  const all = glossary.flatMap(({ id, ...names }) =>
    namesOf(names).flatMap((form) =>
      [...prose.matchAll(patternOf(form))].map((match) => ({
        id,
        form: match[0],
        from: match.index,
        to: match.index + match[0].length,
      })),
    ),
  );
  return all
    .filter(
      (use) =>
        !all.some(
          (other) =>
            other.from <= use.from &&
            other.to >= use.to &&
            other.to - other.from > use.to - use.from,
        ),
    )
    .sort((a, b) => a.from - b.from || b.to - a.to);
}

/** Whole words, across line breaks; a form with capitals after its first letter keeps its case. */
function patternOf(form: string): RegExp {
  const words = form.split(/\s+/).map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  const flags = /.\p{Lu}/u.test(form) ? 'gu' : 'giu';
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}-])${words.join(String.raw`\s+`)}(?![\p{L}\p{N}-])`,
    flags,
  );
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}
