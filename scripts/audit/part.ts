/** A part of the audit: what it is called, what it is, and how it is done. */

/** The built site on a server. */
export interface Served {
  url: string;
  /** Addresses of all its pages. */
  pages: string[];
}

/** What a reader of the audit may ask of its parts. */
export interface Asked {
  /** Where cases that are made up begin. */
  seed: number;
  /** How many of them there are. */
  cases: number;
}

/** One part. It prints what it finds, and returns the faults, a line each. */
export interface Part<Given> {
  title: string;
  run: (given: Given) => Promise<string[]> | string[];
}
