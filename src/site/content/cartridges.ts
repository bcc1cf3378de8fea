/**
 * Plans of lessons as packages for the systems of schools. They hold words and links; `npm run build:pdf` puts the
 * PDFs of their sheets into them, which need a browser (`scripts/pdf/packages.ts`).
 */
import type { CartridgeFiles } from '../../ledger/export/cartridge-entries.ts';
import { type CartridgeLink, toCartridge } from '../../ledger/export/cartridge.ts';
import { type Section, toSections } from '../../ledger/export/sections.ts';
import { LICENCE } from '../../ledger/schemas/licence.ts';
import { toZip } from '../../pictures/export/zip.ts';
import type { NamedPlan } from '../book/book.ts';
import { desksOf, deskWay } from './handouts.ts';
import { getDocument, getTerm, ledger, site } from './load.ts';
import { packageWords } from './package-words.ts';
import {
  ANSWERS_ARE_OURS,
  chartWay,
  deck,
  getControversy,
  toldFirst,
  wallWay,
  type Way,
} from './teach.ts';

/** Where the package of a plan stands on the site. */
export function cartridgePath(slug: string): string {
  return `/teach/${slug}.imscc`;
}

/** The package of a plan, as the build makes it. */
export function planPackage(plan: NamedPlan): Uint8Array<ArrayBuffer> {
  const files = Object.entries(planCartridge(plan)).map(([path, content]) => ({ path, content }));
  return new Uint8Array(toZip(files, site.updated));
}

/** What that package holds besides pages, and its size. */
export function planPackageWords(plan: NamedPlan): string {
  const sheets = desksOf(plan).length > 0 ? 'links' : 'none';
  return packageWords(sheets, planPackage(plan).length);
}

/** The files of the package of a plan, in their order. */
function planCartridge(plan: NamedPlan): CartridgeFiles {
  const { slug, title, line } = plan;
  const live = whole({ href: `/teach/${slug}/`, label: title });
  const answers = answerSections(plan);
  return toCartridge({
    ...{ id: slug, title, description: line, language: 'en-GB', licence: LICENCE },
    pages: [
      { id: 'plan', title, html: toSections(planSections(plan, live)), plan: true },
      ...(answers.length > 0
        ? [{ id: 'answers', title: 'The two answers', html: toSections(answers) }]
        : []),
      {
        ...{ id: 'exit-card', title: 'Exit card' },
        html: toSections([{ title: 'Before you go', list: plan.exit }]),
      },
    ],
    links: linksOf(plan, live),
  });
}

/** A way with its whole address: a package is read far from the site. */
function whole({ href, label }: Way): Way {
  return { href: new URL(href, site.origin).href, label };
}

function planSections(plan: NamedPlan, live: Way): Section[] {
  const file = `content/teach/${plan.slug}.yaml`;
  const steps = plan.steps.map(({ title, minutes, say, wall, desk = [], do: does }): Section => {
    const on = wall && !('answers' in wall) ? [wallWay(wall, plan)] : [];
    return {
      title: `${title} (${minutes} minutes)`,
      words: say === undefined ? [] : [`Say: ${say}`],
      list: does,
      ways: [...on, ...desk.map((kind) => deskWay(kind, plan))].map(whole),
    };
  });
  return [
    {
      title: 'This lesson',
      words: [
        `${plan.line} ${plan.minutes} minutes, ages ${plan.ages.from} to ${plan.ages.to}.`,
        `Sources stand beside each sentence on the page of the plan. ${LICENCE.name}, ${site.name}.`,
      ],
      ways: [
        live,
        whole({ href: '/teach/safeguarding/', label: 'Before, in and after the lesson' }),
      ],
    },
    { title: 'What pupils can do afterwards', list: plan.objectives },
    { title: 'Before the lesson', list: plan.before },
    { title: 'Words that are needed', list: plan.words.map((id) => getTerm(id, file).term) },
    { title: 'If a pupil tells you something', list: toldFirst },
    ...steps,
    { title: 'When time runs out', list: plan.short.map(({ text }) => text) },
    {
      title: 'Who may need it another way',
      list: plan.differently.map(({ whom, how }) => `${whom}: ${how}`),
    },
  ];
}

function answerSections({ controversy }: NamedPlan): Section[] {
  if (controversy === undefined) return [];
  const { question, first, second } = getControversy(controversy);
  const ways = [whole({ href: `/teach/answers/#${controversy}`, label: 'With their statements' })];
  return [
    { title: question, words: [ANSWERS_ARE_OURS], ways },
    ...[first, second].map(({ name, says, statements }) => ({
      ...{ title: name, words: [says] },
      list: statements.map(placed),
    })),
  ];
}

/** A statement with who says it and where. */
function placed(id: string): string {
  const entry = ledger.statements.get(id);
  if (!entry) throw new Error(`There is no statement "${id}"`);
  const { short } = getDocument(entry.documentId, 'content/controversies');
  return `${entry.statement.says} (${short}, ${entry.statement.locator})`;
}

function linksOf(plan: NamedPlan, live: Way): CartridgeLink[] {
  const desk = desksOf(plan).map((kind) => deskWay(kind, plan));
  const start = plan.starts[0];
  const shown = start ? [chartWay(start.chart, start.state)] : [];
  const slides = start && start.slides !== false ? [deck(start.chapter)] : [];
  return [live, ...[...shown, ...slides, ...desk].map(whole)].map(({ href, label }, at) => ({
    id: `link-${at + 1}`,
    title: label,
    address: href,
  }));
}
