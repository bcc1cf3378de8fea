/** Where the words of pictures stand, so that two views can be compared. */

/** A line in a picture that is drawn now: where it begins and ends, in units of the picture. */
export interface Line {
  text: string;
  left: number;
  right: number;
  /** Whether it was told how long to be. */
  told: boolean;
}

/** In the page: the lines of each picture that is drawn now, in the order of the page. */
export function linesDrawn(): Line[][] {
  const drawn = [...document.querySelectorAll<SVGSVGElement>('svg.c-chart')].filter(
    (picture) => picture.getBoundingClientRect().width > 0,
  );
  return drawn.map((picture) => {
    const { left, width } = picture.getBoundingClientRect();
    const [, , across = '1', high = '1'] = (picture.getAttribute('viewBox') ?? '').split(' ');
    // What is given more room than it needs is drawn in the middle of it.
    const scale = Math.min(
      width / Number(across),
      picture.getBoundingClientRect().height / Number(high),
    );
    const begin = left + (width - scale * Number(across)) / 2;
    return [...picture.querySelectorAll('text')].map((text) => {
      const box = text.getBoundingClientRect();
      return {
        text: text.textContent.trim(),
        left: (box.left - begin) / scale,
        right: (box.right - begin) / scale,
        told: text.hasAttribute('textLength'),
      };
    });
  });
}

/**
 * Lines that do not keep to the room that they had: so none can leave its picture or touch another that it did not.
 * @param most by how many units of the picture a line may be longer or elsewhere
 */
export function outOfRoom(before: Line[][], after: Line[][], most = 1): string[] {
  if (before.length !== after.length) return [`${before.length} pictures, then ${after.length}`];
  return before.flatMap((lines, at) =>
    lines.flatMap((line, index) => {
      const now = after[at]?.[index];
      const kept =
        now?.text === line.text &&
        Math.abs(now.left - line.left) <= most &&
        Math.abs(now.right - line.right) <= most;
      return kept ? [] : [`${line.text}: ${told(line)}, then ${now ? told(now) : 'gone'}`];
    }),
  );
}

function told({ left, right }: Line): string {
  return `${left.toFixed(1)} to ${right.toFixed(1)}`;
}
