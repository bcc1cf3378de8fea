/** A text somewhere inside a value read from YAML. */
export interface TextAt {
  /** Field path, such as `[3].note.text`. */
  at: string;
  /** The key that holds it: `text`. Items of a list have the key of the list. */
  key: string;
  text: string;
}

/**
 * All texts of a value, with where they stand.
 *
 * @param value anything that YAML can hold
 * @param at path of the value itself
 * @param key key that holds it
 */
export function textsOf(value: unknown, at = '', key = ''): TextAt[] {
  if (typeof value === 'string') return [{ at, key, text: value }];
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, index) => textsOf(item, `${at}[${index}]`, key));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) =>
    textsOf(item, at === '' ? name : `${at}.${name}`, name),
  );
}
