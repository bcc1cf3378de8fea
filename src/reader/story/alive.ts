/** Class of a page whose pictures follow its reader: `start.ts` sets it last, `plays.ts` looks for it. */
export const ALIVE = 'follows';
