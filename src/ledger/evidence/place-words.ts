import type { Statement } from '../schemas/statement.ts';

/**
 * Where a statement stands and what it is about, for tables: "Paragraph 4: Both to be assured".
 * @param statements of one document or of all
 * @returns the id itself where there is no such statement; a rule of the content tells that
 */
export function placeOf(
  statements: readonly Pick<Statement, 'id' | 'locator' | 'label'>[],
  id: string,
): string {
  const found = statements.find((statement) => statement.id === id);
  return found ? `${found.locator}: ${found.label}` : id;
}
