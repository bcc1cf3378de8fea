/** What the page of a plan says of its package: one line for the build, and one for after PDFs were made. */
import { inWords } from '../../reader/offline/core.ts';

const HELD = {
  none: 'with links to the chart and to slides',
  links: 'with links to the chart, to slides and to sheets',
  inside: 'with its sheets as PDFs for A4 and US Letter, and links to the chart and to slides',
} as const;

/**
 * The words that go on after "plan and exit card as pages".
 * @param sheets whether it holds sheets, or leads to them, or needs none
 * @param bytes size of the package
 */
export function packageWords(sheets: keyof typeof HELD, bytes: number): string {
  return `${HELD[sheets]} (${inWords(bytes)})`;
}
