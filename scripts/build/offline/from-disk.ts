/**
 * Pages that are opened from a disk are in their plain form: browsers refuse modules there. But script as such is on,
 * so `@media (scripting: none)` does not hold, and controls would stand there that do nothing.
 */

/** The file that tells the styles. No module, so that browsers run it from a disk. */
export const DISK_SCRIPT = 'from-disk.js';

const CLASS = 'from-disk';
const WITHOUT = /@media \(scripting:\s*none\)\s*\{/g;

/** What the file holds. */
export const DISK_CODE = `if (location.protocol === 'file:') document.documentElement.classList.add('${CLASS}');\n`;

/** Has what a style sheet says for pages without script hold for pages from a disk too. */
export function fromDiskToo(css: string): string {
  let out = '';
  let at = 0;
  for (const match of css.matchAll(WITHOUT)) {
    const start = match.index + match[0].length;
    const end = blockEnd(css, start);
    out += `${css.slice(at, end + 1)}:root.${CLASS}{${css.slice(start, end)}}`;
    at = end + 1;
  }
  return out + css.slice(at);
}

/** Where the block ends whose first character is given. */
function blockEnd(css: string, start: number): number {
  let depth = 1;
  for (let index = start; index < css.length; index += 1) {
    if (css[index] === '{') depth += 1;
    else if (css[index] === '}') depth -= 1;
    if (depth === 0) return index;
  }
  throw new Error(`a block of a style sheet does not end: ${css.slice(start, start + 40)}`);
}
