/** Pages that readers cite and share: each has citation files and a preview image. */
import { needsExit } from '../../ledger/evidence/notes.ts';
import { anyOfCare } from '../../ledger/evidence/hard.ts';
import { citationsOf } from '../../ledger/evidence/references.ts';
import type { DocumentId } from '../../ledger/schemas/ids.ts';
import { charts } from './charts.ts';
import { chapters, documents, ledger, questions } from './load.ts';

/** Kinds of such pages, as readers see them. */
export const PAGE_KINDS = {
  chapter: 'Chapter',
  question: 'Question',
  chart: 'Chart',
  document: 'Reading guide',
} as const;
type PageKind = keyof typeof PAGE_KINDS;

/** A page that readers cite and share. */
export interface SharedPage {
  kind: PageKind;
  id: string;
  title: string;
  /** Path on the site, with a slash at either end. */
  path: string;
  /** One line about it for the preview image. */
  line: string;
  /** The document it is about, where it is about one. */
  about?: DocumentId;
  /** Version of a chart. */
  version?: number;
}

/** What stands under a title where the page's own line is not meant for everybody's eyes. */
export const PLAIN_LINE = 'What five documents say, side by side';

/** All of them: chapters in reading order, questions by number, charts, documents. */
export const sharedPages: SharedPage[] = [
  ...chapters.map(({ slug: id, title, standfirst, body }): SharedPage => {
    const file = `content/chapters/${id}.mdx`;
    const careful = needsExit(body, file) || needsCare(citationsOf(body, file), file);
    return {
      ...{ kind: 'chapter', id, title, path: `/chapters/${id}/` },
      line: careful ? PLAIN_LINE : standfirst,
    };
  }),
  ...questions.map(({ id, question }): SharedPage => ({
    ...{ kind: 'question', id, title: question, path: `/questions/${id}/`, line: PLAIN_LINE },
  })),
  ...charts.map(({ id, spec }): SharedPage => ({
    ...{ kind: 'chart', id, title: spec.title, path: `/charts/${id}/`, version: spec.version },
    line: needsCare(spec.cites, `content/charts/${id}.yaml`) ? PLAIN_LINE : spec.caveatShort,
  })),
  ...documents.map(({ id, short, line }): SharedPage => ({
    ...{ kind: 'document', id, title: short, path: `/documents/${id}/`, line, about: id },
  })),
];

/** The page at a path, if it is one of them. */
export function sharedPageAt(path: string): SharedPage | undefined {
  return sharedPages.find((page) => page.path === path);
}

/** Whether one of the statements needs care: what it says belongs in no preview. */
export function needsCare(cites: readonly string[], from: string): boolean {
  return anyOfCare(ledger, cites, from);
}
