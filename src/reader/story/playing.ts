/** The stages whose pictures stay while words pass. In all others each picture stands in its own place. */
export const PLAYING = '.plays .stage:not([data-flow])';
