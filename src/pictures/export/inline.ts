/** Makes the markup of a picture stand alone: every look becomes an attribute. */
import type { Rule } from './rules.ts';

const TAG = /<([a-zA-Z]+)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*(\/?)>/g;
const ATTRIBUTE = /([\w:-]+)(?:="([^"]*)")?/g;
/** Names for pages only. */
const FOR_PAGES = ['class', 'role', 'aria-label', '--mark'];

/**
 * Replaces classes by attributes, as a browser would read the sheet.
 * @param markup the `<svg>` of a view, without comments
 * @param rules from readRules
 * @returns the same drawing without classes, keys and `var()`
 */
export function inlineRules(markup: string, rules: readonly Rule[]): string {
  return markup.replace(TAG, (_whole, tag: string, text: string, close: string) => {
    const own = new Map<string, string>();
    for (const [, name = '', value = ''] of text.matchAll(ATTRIBUTE)) own.set(name, value);
    // Like CSS, a rule of the sheet wins over an attribute.
    for (const rule of matching(rules, tag, own)) {
      for (const [name, value] of Object.entries(rule.attributes)) own.set(name, value);
    }
    const written = [...own]
      .filter(([name]) => !FOR_PAGES.includes(name) && !name.startsWith('data-'))
      .map(
        ([name, value]) => ` ${name}="${value.replace('var(--mark)', own.get('--mark') ?? '')}"`,
      );
    return `<${tag}${written.join('')}${close}>`;
  });
}

function matching(rules: readonly Rule[], tag: string, own: ReadonlyMap<string, string>): Rule[] {
  const classes = (own.get('class') ?? '').split(' ');
  return rules
    .filter(
      (rule) =>
        rule.tag === tag ||
        (rule.of !== undefined && rule.of === own.get('data-of')) ||
        (rule.class !== undefined && classes.includes(rule.class)),
    )
    .sort((a, b) => a.weight - b.weight);
}

/** Takes the comments out that a server rendering leaves for the browser. */
export function withoutComments(markup: string): string {
  return markup.replace(/<!--[^]*?-->/g, '').trim();
}
