/**
 * A browser that is driven by the standards every browser keeps (W3C WebDriver and WebDriver BiDi):
 * Debian's own Firefox and WebKitGTK, not builds that a test tool made for itself. The few commands
 * that journeys need are spoken here directly: the libraries for it bring dozens of packages to
 * everybody who installs this project, for a measurement that few make.
 */

/** What a page may be asked for, and answer with. */
export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** One browser window. Every command rejects where the browser refuses it. */
export interface Engine {
  name: string;
  /** Sets what the page has of the window, in CSS px. */
  resize(width: number, height: number): Promise<void>;
  /** Goes to an address and waits until it has loaded. */
  open(url: string): Promise<void>;
  /** One step back in the history. */
  back(): Promise<void>;
  /** Value of a JavaScript expression in the page; a promise is waited for. */
  evaluate(expression: string): Promise<Json>;
  /** Real input, in the words of WebDriver's "perform actions". */
  perform(sources: readonly Json[]): Promise<void>;
  /** Names of all windows, the one that is used now first. */
  windows(): Promise<readonly string[]>;
  /** Goes on in another window. */
  use(window: string): Promise<void>;
  /** Errors of pages so far; undefined where the browser does not tell them. */
  errors(): readonly string[] | undefined;
  close(): Promise<void>;
}

/** The browser of that name is not on this machine. */
export class MissingEngine extends Error {}

/** A program that an engine needs. Throws `MissingEngine` with what to install where it was not found. */
export function needed(program: string | undefined, hint: string): string {
  if (program === undefined) throw new MissingEngine(`not run: ${hint}`);
  return program;
}
