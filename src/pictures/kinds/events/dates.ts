/** Dates that are as exact as their source: "2024", "2024-05" or "2024-05-31". */

/** A date in parts; what the source does not give is missing. */
export interface When {
  year: number;
  month?: number;
  day?: number;
}

const SHAPE = /^(20\d\d)(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;
const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];

/**
 * Reads a date.
 * @param where file, row and column, for the error
 * @throws where it is no year, month or day of this century
 */
export function readDate(text: string, where: string): When {
  const [, year, month, day] = SHAPE.exec(text) ?? [];
  if (year === undefined)
    throw new Error(`${where}: "${text}"; expected a date such as 2024, 2024-05 or 2024-05-31`);
  return {
    year: Number(year),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  };
}

/** A date as a number of years; the middle of a month or a year where the day is not known. */
export function inYears({ year, month, day }: When): number {
  if (month === undefined) return year + 0.5;
  return year + (month - 1 + (day === undefined ? 0.5 : (day - 0.5) / 31)) / 12;
}

/** A date as readers see it: "2024", "May 2024", "31 May 2024". */
export function dateWords({ year, month, day }: When): string {
  const name = month === undefined ? undefined : MONTHS[month - 1];
  return [day, name, year].filter((part) => part !== undefined).join(' ');
}
