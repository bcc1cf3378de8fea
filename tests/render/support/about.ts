import type { About } from '../../../src/pictures/export/about.ts';

/** What a picture file of the tests says of itself. */
export const about: About = {
  title: 'A title',
  description: 'What is shown.',
  creator: 'A site',
  source: 'https://example.org/charts/x/',
  date: '2026-01-02',
  licence: { name: 'CC BY 4.0', address: 'https://creativecommons.org/licenses/by/4.0/' },
};
