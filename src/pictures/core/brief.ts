import { text } from '../../ledger/schemas/ids.ts';

/** Words in a picture of many: few, so that it stays one picture. */
export const brief = text.regex(/^\S+( \S+){0,13}$/, { error: 'expected at most 14 words' });
