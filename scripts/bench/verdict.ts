/** What a measurement says, and when it may say anything. */

/** One measurement, as a page of a terminal shows it. */
export interface Report {
  title: string;
  text: string;
  verdict: string;
  good: boolean;
}

/**
 * Judges a page by whether it and its control missed their figures.
 * Where even bare words miss them, the machine is too busy to judge a page on it.
 */
export function verdictOn(
  page: string,
  missed: Readonly<Record<'control' | 'page', boolean>>,
): Pick<Report, 'verdict' | 'good'> {
  if (!missed.page) return { verdict: `${page} reaches its figures.`, good: true };
  if (!missed.control) return { verdict: `${page} misses its figures.`, good: false };
  const verdict = 'No verdict: words alone miss the figures too. Try again on a quiet machine.';
  return { verdict, good: false };
}
