/** Reads what readers may sort; a fault stops the build. */
import { considerationFaults } from '../../ledger/evidence/considerations.ts';
import { ContentError } from '../../ledger/evidence/error.ts';
import { type Consideration, considerationsSchema } from '../../ledger/schemas/considerations.ts';
import { readYaml } from './files.ts';
import { ledger } from './load.ts';

/** What readers may sort, as it stands in the file. */
export const considerations: readonly Consideration[] = readConsiderations();

function readConsiderations(): Consideration[] {
  const read = readYaml('content/considerations.yaml', considerationsSchema);
  const faults = considerationFaults(read, ledger);
  if (faults.length > 0) throw new ContentError(faults.join('\n'));
  return read;
}
