/** Programs of this machine. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Whether a path is a file that can be run. */
export function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Full path of a command; undefined where there is none.
 * @param first folders that are looked into before those of PATH
 */
export function which(command: string, first: readonly string[] = []): string | undefined {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  return [...first, ...(process.env.PATH ?? '').split(delimiter)]
    .flatMap((folder) => endings.map((ending) => join(folder, command + ending)))
    .find(canRun);
}
