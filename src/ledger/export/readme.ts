import { LICENCE } from '../schemas/licence.ts';
import type { About } from './about.ts';
import type { Resource } from './package.ts';

/** The README.md of a package: what it holds, what it cannot show, how it is cited, its licence. */
export function toReadme(about: About, resources: readonly Resource[]): string {
  const sources = about.sources.map(({ title, address }) =>
    address === undefined ? `- ${title}` : `- ${title}: <${address}>`,
  );
  const files = resources.map(({ path, title }) => `- \`${path}\`: ${title}`);
  const terms = about.terms === undefined ? [] : ['', `Numbers of others: ${about.terms}`];
  return [
    `# ${about.title}`,
    ...['', about.description],
    ...['', `Version ${about.version}, ${about.date}. Page: <${about.page}>`],
    ...['', '## What it cannot show', '', about.caveat],
    ...['', '## Files', '', ...files, '- `datapackage.json`: what each column holds, for programs'],
    ...['', 'Tables are CSV in UTF-8, with a comma between cells and a point in numbers.'],
    'An empty cell means that there is no value. A text that begins with =, +, - or @ has an',
    'apostrophe in front, so that no spreadsheet works it out.',
    ...['', '## Sources', '', about.source, '', ...new Set(sources)],
    ...['', '## How to cite it', '', about.citation],
    ...['', '## Licence', ''],
    `${LICENCE.name}, <${LICENCE.address}>: share and adapt it, and name ${about.publisher}.`,
    ...terms,
    '',
  ].join('\n');
}
