/** Values that stand in a list before; one that stands three times comes twice. */
export function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) < index);
}
