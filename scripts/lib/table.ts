/** Plain tables for a terminal: words to the left, numbers to the right. */

/** Rows of words and numbers, the first row being the headings, as lines of even columns. */
export function table(rows: readonly (readonly (string | number)[])[]): string {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, at) => {
      widths[at] = Math.max(widths[at] ?? 0, String(cell).length);
    });
  }
  return rows
    .map((row) =>
      row
        .map((cell, at) => {
          const width = widths[at] ?? 0;
          const numeric = /^[\d.,]+( ?[%×]| kB| MB| ms| s)?$/.test(String(cell));
          return numeric ? String(cell).padStart(width) : String(cell).padEnd(width);
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Bytes as kilobytes of 1000, one decimal. */
export function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

/** Bytes as megabytes of a million, one decimal. */
export function MB(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** A factor, two decimals. */
export function times(factor: number): string {
  return `${factor.toFixed(2)} ×`;
}

/** A duration in whole milliseconds. */
export function ms(duration: number): string {
  return `${duration.toFixed(0)} ms`;
}

/** A share between 0 and 1 as a percentage, one decimal, never rounded up to 100. */
export function percent(share: number): string {
  return `${(Math.floor(share * 1000) / 10).toFixed(1)} %`;
}
