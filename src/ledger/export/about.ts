/** What is said of a data set as a whole. */

/** A source, as readers know it. */
export interface SourceWords {
  title: string;
  address?: string;
}

/** A data set: what it is, how it is cited, what it rests on. */
export interface About {
  /** Name in files: lower-case words joined by hyphens. */
  id: string;
  title: string;
  /** What it counts or holds. */
  description: string;
  /** What it cannot show. */
  caveat: string;
  /** Three numbers with points between, as packages write versions. */
  version: string;
  /** Day of the last change of words, YYYY-MM-DD. */
  date: string;
  /** Address of its page. */
  page: string;
  /** Who publishes it. */
  publisher: string;
  /** Address of the publisher's site. */
  site: string;
  /** Terms of those whose numbers it holds, where there are such. */
  terms?: string;
  /** What it rests on, in one line. */
  source: string;
  sources: readonly SourceWords[];
  /** How it is cited, as a line. */
  citation: string;
}

/** Sources without those that stand twice: several statements come from one document. */
export function distinct(sources: readonly SourceWords[]): SourceWords[] {
  const seen = new Map(sources.map((source) => [JSON.stringify(source), source]));
  return [...seen.values()];
}
