/** Writes sections of measurements into docs/bench.md. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { TOP } from '../lib/command.ts';
import { asMarkdown, type Section, withSection } from './section.ts';

const FILE = join(TOP, 'docs', 'bench.md');
const HEAD = `# What pages cost

Written by \`npm run bench -- --write\`, on a quiet machine. Each part says when it was measured, with what, and how;
times differ between machines, so what counts is how a page compares with its words alone in the same run.`;

/**
 * Writes a section in place of the one that was there before.
 * @param day such as "2026-11-22"
 * @param tool what it was measured with, such as "Chromium 150"
 */
export async function writeSection(section: Section, day: string, tool: string): Promise<void> {
  const before = existsSync(FILE) ? readFileSync(FILE, 'utf8') : HEAD;
  const text = withSection(before, asMarkdown(section, `Measured on ${day} with ${tool}.`));
  const style = await resolveConfig(FILE);
  writeFileSync(FILE, await format(text, { ...style, filepath: FILE }));
}
