/** Reads what readers may sort; a fault stops the build. */
import { considerationFaults } from '../evidence/considerations.ts';
import { ContentError } from '../evidence/error.ts';
import { parseYaml } from '../evidence/parse.ts';
import { type Consideration, considerationsSchema } from '../schemas/considerations.ts';
import { ledger } from './load.ts';

const files: Record<string, string> = import.meta.glob('/content/considerations.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** What readers may sort, as it stands in the file. */
export const considerations: readonly Consideration[] = readConsiderations();

function readConsiderations(): Consideration[] {
  const file = 'content/considerations.yaml';
  const text = files[`/${file}`];
  if (text === undefined) throw new ContentError(`${file} is missing`);
  const read = parseYaml(considerationsSchema, text, file);
  const faults = considerationFaults(read, ledger);
  if (faults.length > 0) throw new ContentError(faults.join('\n'));
  return read;
}
