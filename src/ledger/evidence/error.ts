/** A fault in the content. Its message names file, field, value and what was expected. */
export class ContentError extends Error {
  override name = 'ContentError';
}

/**
 * A value as an error message shows it: JSON, at most 60 characters.
 *
 * @param value anything that came out of a content file
 * @returns one line, such as `"1,38O"`; `undefined` is shown as `nothing`
 */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const json = jsonOf(value);
  return json.length > 60 ? `${json.slice(0, 57)}…` : json;
}

/** YAML can hold a value that holds itself. */
function jsonOf(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch {
    return 'a value that holds itself';
  }
}

/** A sentence on one line: a name that is quoted in it may have several. */
export function onOneLine(words: string): string {
  return words.replaceAll(/\s*[\n\r\u2028\u2029]\s*/g, ' ');
}
