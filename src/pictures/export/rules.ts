/** Reads the sheets of theme/, so that exported pictures look as on the page without a second list. */
import { toHex } from '../theme/colour.ts';
import { TOKENS, type TokenName } from '../theme/tokens.ts';

/** A rule of a sheet: elements with the class, of the document, or with the tag inside a chart. */
export interface Rule {
  class?: string;
  tag?: string;
  of?: string;
  /** Higher wins; of equals the later. */
  weight: number;
  attributes: Readonly<Record<string, string>>;
}

/** What CSS knows and SVG attributes do not; the fonts of pictures have tabular figures built in. */
const LEFT_OUT = ['font-variant-numeric'];
/** The face of a whole picture, which its frame names. */
const FRAME_FACE = "'Atkinson Hyperlegible Next'";

/**
 * Rules of the sheet that hold on every page: those in at-rules but `@layer` are left out.
 * @param css text of the sheets
 * @throws at a selector or a token that exports could not follow
 */
export function readRules(css: string): Rule[] {
  const rules: Rule[] = [];
  const open: string[] = [];
  for (const [, head = '', end] of css.replace(/\/\*[^]*?\*\//g, '').matchAll(/([^{}]*)([{}])/g)) {
    if (end === '{') {
      open.push(head.trim());
      continue;
    }
    const selector = open.pop() ?? '';
    if (selector.startsWith('@') || open.some((outer) => !outer.startsWith('@layer'))) continue;
    const attributes = readAttributes(head);
    for (const one of selector.split(',')) rules.push({ ...readSelector(one.trim()), attributes });
  }
  return rules;
}

function readSelector(selector: string): Omit<Rule, 'attributes'> {
  const of = /^\[data-of='(\w+)'\]$/.exec(selector)?.[1];
  if (of !== undefined) return { of, weight: 10 };
  const match = /^(?:\.c-chart )?(?:\.(c-[\w-]+)|(\w+))$/.exec(selector);
  if (!match)
    throw new Error(
      `chart.css: "${selector}"; expected one class, a document, or ".c-chart" and a tag`,
    );
  const inside = selector.startsWith('.c-chart ') ? 10 : 0;
  return match[1] === undefined
    ? { tag: match[2] ?? '', weight: inside + 1 }
    : { class: match[1], weight: inside + 10 };
}

function readAttributes(body: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const declaration of body.split(';')) {
    const colon = declaration.indexOf(':');
    if (colon < 0) continue;
    const name = declaration.slice(0, colon).trim();
    const value = declaration.slice(colon + 1).trim();
    if (LEFT_OUT.includes(name) || value.startsWith(FRAME_FACE)) continue;
    attributes[name] = resolve(value);
  }
  return attributes;
}

/** A value without `color-mix()`, `px` and `var()` but `var(--mark)`, in the light theme. */
function resolve(value: string): string {
  return value
    .replace(/var\(--([\w-]+)\)/g, (whole, name: string) =>
      name === 'mark' ? whole : colour(name),
    )
    .replace(
      /color-mix\(in srgb, #(\w{6}) (\d+)%, #(\w{6})\)/,
      (_whole, most: string, percent: string, rest: string) => mix(most, rest, Number(percent)),
    )
    .replace(/(\d)px\b/g, '$1');
}

/** So many per cent of one colour, the rest of another, channel by channel. */
function mix(most: string, rest: string, percent: number): string {
  const channels = [0, 2, 4].map((at) => {
    const [a, b] = [most, rest].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16));
    return Math.round(((a ?? 0) * percent + (b ?? 0) * (100 - percent)) / 100)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${channels.join('')}`;
}

/** A colour of the light theme, as "#rrggbb". */
export function colour(name: string): string {
  if (isToken(name)) return toHex(TOKENS.light[name]);
  throw new Error(`chart.css: no token "--${name}"`);
}

function isToken(name: string): name is TokenName {
  return name in TOKENS.light;
}
