import {
  readContext,
  readDocuments,
  readProse,
  readQuestions,
  readStatements,
  sourcesIn,
} from '../../scripts/read-content.ts';
import { type ChartSpec, chartSpec } from '../../src/pictures/registry.ts';
import { buildLedger } from '../../src/ledger/evidence/ledger.ts';
import type { Places } from '../../src/ledger/evidence/usage.ts';
import { parseYaml } from '../../src/ledger/evidence/parse.ts';
import { DOCUMENT_IDS } from '../../src/ledger/schemas/ids.ts';

/** The ledger of content/. */
export function realLedger() {
  return buildLedger({
    documents: readDocuments(),
    statements: readStatements(),
    context: readContext(),
  });
}

/** The chart files of content/ with their ids. */
export function realCharts(): { id: string; file: string; spec: ChartSpec }[] {
  return sourcesIn('charts', '.yaml').map(({ id, file, text }) => ({
    id,
    file,
    spec: parseYaml(chartSpec, text, file),
  }));
}

/** What refers to something else by its id. */
export function realSite() {
  return {
    chapters: readProse(),
    questions: readQuestions(),
    documents: DOCUMENT_IDS.flatMap((id) => {
      const document = readDocuments()[id];
      return document ? [{ ...document, id, file: `content/documents/${id}.yaml` }] : [];
    }),
    charts: realCharts().map(({ id, file, spec }) => ({
      id,
      file,
      cites: spec.cites,
      states: spec.states.map((state) => state.id),
    })),
  };
}

/** Where statements may be used, for back-links. */
export function realPlaces(): Places {
  const { documents, questions } = realSite();
  return {
    documents,
    questions,
    chapters: readProse().map(({ file, body }) => ({ slug: file, title: file, body })),
    charts: realCharts().map(({ id, spec }) => ({ id, title: spec.title, cites: spec.cites })),
  };
}
