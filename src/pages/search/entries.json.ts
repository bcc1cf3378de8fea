/** All that the search can find, as one file. It is fetched only by those who search. */
import { getCollection, render } from 'astro:content';
import { charts } from '../../site/content/charts.ts';
import {
  chapters,
  documents,
  glossary,
  helpPlaces,
  ledger,
  questions,
} from '../../site/content/load.ts';
import { collect } from '../../reader/search/core/collect.ts';
import { plainText, sectionsOf } from '../../reader/search/core/sections.ts';
import { teaching } from '../../site/content/teaching.ts';

/** Anchors of the headings of each chapter, by the words of the heading. */
async function anchors(): Promise<Map<string, Map<string, string>>> {
  const entries = await getCollection('chapters');
  const pairs = entries.map(async (entry) => {
    const { headings } = await render(entry);
    const bySlug = headings.map(({ text, slug }) => [plainText(text), slug] as const);
    return [entry.id, new Map(bySlug)] as const;
  });
  return new Map(await Promise.all(pairs));
}

export async function GET(): Promise<Response> {
  const byChapter = await anchors();
  const entries = collect({
    chapters: chapters.map(({ slug, title, standfirst, body }) => ({
      slug,
      title,
      standfirst,
      sections: sectionsOf(body, (heading) => byChapter.get(slug)?.get(heading)),
    })),
    questions,
    charts: charts.map(({ id, spec }) => ({
      id,
      title: spec.title,
      text: [spec.subtitle, ...spec.states.map(({ alt }) => alt), spec.caveatShort],
    })),
    documents,
    statements: [...ledger.statements.values()],
    context: [...ledger.context.values()],
    glossary,
    help: helpPlaces,
    teaching,
  });
  return new Response(JSON.stringify(entries), { headers: { 'Content-Type': 'application/json' } });
}
