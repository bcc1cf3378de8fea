/** Who helps, and how they are reached: nothing that was not read, nothing that stands twice. */
import { repeated } from '../../../ledger/evidence/repeated.ts';
import type { HelpPlace } from '../../../ledger/schemas/help.ts';

const FILE = 'content/help.yaml';

/** Faults in the places of the help page. */
export function helpFaults(places: readonly HelpPlace[]): string[] {
  const ids = places.flatMap(({ id, organisations }) => [
    id,
    ...organisations.map((one) => `help-${one.id}`),
  ]);
  return [
    ...repeated(ids).map(
      (id) => `${FILE}, id: "${id.replace(/^help-/, '')}" stands twice; expected each id once`,
    ),
    ...places.flatMap(({ organisations }) => [
      ...organisations
        .filter(
          ({ numbers, sources }) =>
            numbers !== undefined && !sources.some(({ basis }) => /\bnumbers?\b/.test(basis)),
        )
        .map(
          (one) =>
            `${FILE}, ${one.id}.numbers: "${one.numbers?.[0]?.shown ?? ''}"; expected a source whose basis says that the number was read there`,
        ),
    ]),
  ];
}
