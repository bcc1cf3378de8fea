/** What no page should be heard to do, whatever it says. */

/**
 * What is wrong with a transcript: a name told twice running (as when a part is named by the heading that it begins
 * with, or a link by the title of the figure after it), or something that has no name where it needs one.
 * @returns each fault with the number of its line in the transcript, from 1
 */
export function heardFaults(lines: readonly string[]): string[] {
  return lines.flatMap((line, index) => {
    const at = `line ${index + 1}: ${line}`;
    const next = lines.slice(index + 1).find((one) => one !== 'figure') ?? '';
    const words = namePart(line);
    const isToldAgain =
      words !== '' && (words === namePart(next) || (isLink(line) && words.endsWith(`: ${next}`)));
    return [
      ...(isToldAgain ? [`${at}\n  told again: ${next}`] : []),
      ...(NAMELESS.test(line) ? [`${at}\n  without a name`] : []),
      ...(saysItself(line) ? [`${at}\n  describes itself by its name`] : []),
    ];
  });
}

/** The words of a line without what it is: "region: Why" and "heading 2: Why" are both "Why". */
function namePart(line: string): string {
  return line.replace(/^(?:[a-z][a-z0-9 ]*(?:, [a-z ]+)*: )/, '').trim();
}

function isLink(line: string): boolean {
  return line.startsWith('link: ');
}

/** Headings, pictures, controls and parts that a reader can be led to by name. */
const KINDS =
  'heading \\d|image|link|region|button|field|search field|slider|check box|radio button';

/** One of them with nothing after its colon, a bare number, or at once what it holds or a description. */
const NAMELESS = new RegExp(
  `^(?:navigation|dialog)$|(?:^|\\[)(?:${KINDS})(?:, [a-z ]+)*: *(?:\\d*(?:$|\\])|[:(])`,
);

/** "link: Errors (Errors)": a description in brackets that is the end of the name. */
function saysItself(line: string): boolean {
  return [...line.matchAll(/\[[^[\]]*?([^[\]:]+?) \(([^()[\]]+)\)\]/g)].some(
    ([, name = '', description]) => name.trim() === description,
  );
}
