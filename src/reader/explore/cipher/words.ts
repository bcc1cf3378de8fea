/** Words that face and speaker share. */

/** What the example leaves out. */
export const LIMITS =
  'This is the bare idea. Real services may do more: check whose key is whose, change keys often, or hide sizes.';
