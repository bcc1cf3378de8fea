/** Path data of the five marker shapes, in a square of 16 units. Each alone must be enough to tell a document. */
export const MARK_PATHS = {
  circle: 'M8 1.6a6.4 6.4 0 1 1 0 12.8a6.4 6.4 0 1 1 0-12.8z',
  square: 'M2.2 2.2h11.6v11.6H2.2z',
  triangle: 'M8 1.4 15 14H1z',
  diamond: 'M8 .8 15.2 8 8 15.2 .8 8z',
  hexagon: 'M4.3 1.8h7.4L15.4 8l-3.7 6.2H4.3L.6 8z',
} as const;
