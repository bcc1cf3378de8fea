/** Where a deck is, as its address says it: "#slide-3", "#3", "#3&minutes=50". */
import type { Action } from './keys.ts';

/** What an address asks for. */
export interface Asked {
  /** Number of a slide; undefined where the address names none. */
  slide: number | undefined;
  /** Minutes that somebody has for the talk. */
  minutes: number | undefined;
}

/** A slide that is there, and whether it is the one that was asked for. */
interface Found {
  slide: number;
  there: boolean;
}

/** Longest talk that the pace is worked out for: a day. */
const MOST_MINUTES = 24 * 60;

/**
 * Reads the end of an address.
 * @param hash with its `#`, or empty
 */
export function askedBy(hash: string): Asked {
  const parts = hash.replace(/^#/, '').split('&');
  const number = parts.map((part) => /^(?:slide-)?(-?\d{1,9})$/.exec(part)?.[1]).find(Boolean);
  const minutes = parts.map((part) => /^minutes=(.+)$/.exec(part)?.[1]).find(Boolean);
  return {
    slide: number === undefined ? undefined : Number(number),
    minutes: minutes === undefined ? undefined : minutesIn(minutes),
  };
}

/** Minutes that somebody wrote; undefined where it is no number, or no length of a talk. */
export function minutesIn(written: string): number | undefined {
  const minutes = Number(written.replace(',', '.').trim());
  return written.trim() !== '' && minutes > 0 && minutes <= MOST_MINUTES ? minutes : undefined;
}

/** What is said where somebody wrote no length of a talk: the pace goes on without one. */
export function noMinutes(written: string): string {
  return `“${written.trim()}” is no length of a talk. Minutes are a number above 0, at most ${MOST_MINUTES}.`;
}

/** The slide that an action leads to, even beyond both ends; undefined where it leads nowhere. */
export function goalOf(action: Action, slide: number, of: number): number | undefined {
  const goals: Partial<Record<Action, number>> = {
    ...{ next: slide + 1, back: slide - 1, first: 1, last: of },
  };
  return goals[action];
}

/** The slide that is asked for, or the nearest that is there. */
export function nearest(asked: number, of: number): Found {
  const slide = Math.min(Math.max(1, asked), of);
  return { slide, there: slide === asked };
}

/** What is said where a slide is asked for that is not there. */
export function notThere(asked: number, of: number): string {
  const shown = nearest(asked, of).slide;
  return `There is no slide ${asked}: this deck has ${of}. Slide ${shown} is shown.`;
}
