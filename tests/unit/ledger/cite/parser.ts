/**
 * Reads citations with Citation.js, a parser that is not ours. It brings no types, and what it gives
 * back is checked here, field by field.
 */
import { createRequire } from 'node:module';

/** An item as Citation.js reads it: fields of CSL. */
export type Item = Readonly<Record<string, unknown>>;

const load = createRequire(import.meta.url);
const core: unknown = load('@citation-js/core');
load('@citation-js/plugin-bibtex');
load('@citation-js/plugin-ris');

/**
 * Reads text in one format.
 * @param text one or more citations
 * @param format what it is, so that nothing is guessed
 */
export function readWith(
  text: string,
  format: '@bibtex/text' | '@ris/file' | '@else/json',
): Item[] {
  if (!isRecord(core) || !isRecord(core.plugins) || !isRecord(core.plugins.input))
    throw new Error('@citation-js/core has no plugins.input');
  const { chain } = core.plugins.input;
  if (typeof chain !== 'function') throw new Error('@citation-js/core cannot read');
  const items: unknown = Reflect.apply(chain, undefined, [
    text,
    { forceType: format, generateGraph: false },
  ]);
  if (!Array.isArray(items)) throw new Error('Citation.js read no list');
  return items.filter(isRecord);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
