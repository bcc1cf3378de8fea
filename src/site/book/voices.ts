/** Blocks in which one document speaks, and lines on who is silent: their attributes, read one way by all. */
import { positionKind } from '../../ledger/schemas/question.ts';

/** What a document may do in a block: the kinds of a position, but that silence has a line of its own. */
export const VOICE_KINDS: readonly string[] = positionKind.options.filter(
  (kind) => kind !== 'does not address',
);

/**
 * What a document does in a block.
 * @param does attribute of `<Voice>`: one kind, or several with commas between them
 */
export function kindsIn(does = ''): string[] {
  return does.split(',').map((kind) => kind.trim());
}
