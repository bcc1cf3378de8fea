/** How a talk stands against its time. */

/** What the pace is worked out from. */
export interface Talk {
  /** Minutes for all of it; undefined where nobody said. */
  minutes: number | undefined;
  /** Milliseconds since it began. */
  gone: number;
  /** The slide that is shown, and how many tell the text; questions to compare come after the end. */
  slide: number;
  of: number;
}

/** A length of time as a clock shows it: "4:05", "1:02:09". */
export function clockOf(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const two = (number: number): string => String(number).padStart(2, '0');
  const rest = `${hours > 0 ? two(minutes) : minutes}:${two(seconds % 60)}`;
  return hours > 0 ? `${hours}:${rest}` : rest;
}

/** The slide that is due by now, each having the same time. */
export function dueSlide({ minutes, gone, of }: Talk & { minutes: number }): number {
  const share = Math.min(1, Math.max(0, gone / (minutes * 60_000)));
  return Math.min(of, 1 + Math.floor(share * of));
}

/** The pace in words. */
export function paceOf(talk: Talk): string {
  const { minutes, gone, slide, of } = talk;
  if (minutes === undefined) return `${clockOf(gone)} gone`;
  const left = minutes * 60_000 - gone;
  const time = left >= 0 ? `${clockOf(left)} left` : `${clockOf(-left)} over`;
  const due = dueSlide({ ...talk, minutes });
  const ahead = Math.min(slide, of) - due;
  if (ahead === 0) return `${time}, on time`;
  const by = `${Math.abs(ahead)} ${Math.abs(ahead) === 1 ? 'slide' : 'slides'}`;
  return `${time}, ${by} ${ahead > 0 ? 'ahead' : 'behind'}`;
}
