/** Where a journalist puts a chart, and what each place does to the line that was copied. */
import sanitize from 'sanitize-html';

/** Lines that can be copied on the page of a chart. */
export interface Lines {
  frame: string;
  listening: string;
  picture: string;
}

/** A place for a chart. */
export interface Place {
  name: string;
  /** What stands there in the end, of what was copied. */
  html: (lines: Lines) => string;
  /** Its content security policy, where it has one. */
  policy?: (site: string) => string;
  shows: 'frame' | 'picture';
  /** Whether the height follows the column: not where styles are refused. */
  fits: boolean;
}

/** Tags and attributes that mail programs leave, by and large. */
const IN_MAIL = {
  allowedTags: ['a', 'div', 'figcaption', 'figure', 'img', 'p', 'span'],
  allowedAttributes: { a: ['href'], img: ['src', 'alt', 'width', 'height', 'style'] },
};

/** What systems keep that take frames away. */
const WITHOUT_FRAMES = {
  allowedTags: [...sanitize.defaults.allowedTags, 'img'],
  allowedAttributes: { ...sanitize.defaults.allowedAttributes },
};

/** The looks of such systems keep pictures in their column; styles of a line are taken away there too. */
const THEME = '<style>img { max-width: 100%; height: auto; }</style>';

export const PLACES: readonly Place[] = [
  { name: 'plain HTML', html: ({ frame }) => frame, shows: 'frame', fits: true },
  {
    name: 'scripts taken away',
    html: ({ listening }) => listening.replace(/<script.*?<\/script>/g, ''),
    shows: 'frame',
    fits: true,
  },
  {
    name: 'frames taken away',
    html: ({ picture }) => THEME + sanitize(picture, WITHOUT_FRAMES),
    shows: 'picture',
    fits: true,
  },
  {
    name: 'a policy with frame-src alone',
    html: ({ frame }) => frame,
    policy: (site) => `default-src 'none'; frame-src ${site}`,
    shows: 'frame',
    fits: false,
  },
  {
    name: 'mail',
    html: ({ picture }) => sanitize(picture, IN_MAIL),
    shows: 'picture',
    fits: true,
  },
];

/** What is left of a frame's line where frames are taken away: it should still lead to the chart. */
export function leftOfFrame({ frame }: Lines): string {
  return sanitize(frame, WITHOUT_FRAMES);
}
