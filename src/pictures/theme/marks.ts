/** Path data of the five marker shapes, in a square of 16 units. Each alone must be enough to tell a document. */
export const MARK_PATHS = {
  circle: 'M8 1.6a6.4 6.4 0 1 1 0 12.8a6.4 6.4 0 1 1 0-12.8z',
  square: 'M2.2 2.2h11.6v11.6H2.2z',
  triangle: 'M8 1.4 15 14H1z',
  diamond: 'M8 .8 15.2 8 8 15.2 .8 8z',
  hexagon: 'M4.4 3h7.2L16 8l-4.4 5H4.4L0 8z',
} as const;
