/** Widths that frames are made ready for, in CSS pixels: a phone's column to a wide article. */
export const EMBED_WIDTHS = [280, 320, 400, 480, 559, 568, 640, 800] as const;
