import type { Coverage } from '../schemas/coverage.ts';
import type { Ledger } from './ledger.ts';
import { type Places, whereUsed } from './usage.ts';

/** Largest share of the ledger that may stand unused. */
const MOST_UNUSED = 0.05;

/**
 * What the list of what the documents hold leaves open.
 *
 * @param coverage the list
 * @param ledger all statements
 * @param places where statements may be used
 * @param file name of the list, for the messages
 * @returns one line per fault: an unknown or foreign statement, a row said twice, a statement that no
 *   row carries, one that nothing uses and no reason excuses, one excused though it is used, and too
 *   many excuses
 */
export function coverageFaults(
  coverage: Coverage,
  ledger: Ledger,
  places: Places,
  file: string,
): string[] {
  const faults: string[] = [];
  const seen = new Set<string>();
  const carried = new Set<string>();
  coverage.rows.forEach(({ document, what, statements }, index) => {
    const at = `${file}, rows.${index} ("${what}")`;
    const name = `${document}: ${what}`;
    if (seen.has(name)) faults.push(`${at}: said twice; expected one row for each thing`);
    seen.add(name);
    for (const id of statements ?? []) {
      carried.add(id);
      if (!ledger.statements.has(id)) faults.push(`${at}: "${id}" is not a statement`);
      else if (!id.startsWith(`${document}-`))
        faults.push(`${at}: "${id}" belongs to another document; expected "${document}-…"`);
    }
  });
  const excused = new Map(coverage.unused.map(({ statement, reason }) => [statement, reason]));
  for (const id of ledger.statements.keys()) {
    const used = whereUsed(id, places).length > 0;
    if (!carried.has(id)) faults.push(`${file}, rows: no row carries "${id}"`);
    if (!used && !excused.has(id))
      faults.push(`${file}, unused: nothing uses "${id}"; expected a use or a reason here`);
    if (used && excused.has(id)) faults.push(`${file}, unused: "${id}" is used; leave it out`);
  }
  for (const id of excused.keys()) {
    if (!ledger.statements.has(id)) faults.push(`${file}, unused: "${id}" is not a statement`);
  }
  if (excused.size > MOST_UNUSED * ledger.statements.size) {
    faults.push(
      `${file}, unused: ${excused.size} of ${ledger.statements.size} statements; expected at most ${100 * MOST_UNUSED} per cent`,
    );
  }
  return faults;
}
