/** Keys of keyboards and clickers, and what each does in a deck. */

/** What a key or a button may ask for. */
const ACTIONS = [
  ...(['next', 'back', 'first', 'last'] as const),
  ...(['full', 'overview', 'blank', 'notes', 'help', 'leave'] as const),
] as const;
export type Action = (typeof ACTIONS)[number];

/** Whether a name is that of an action. */
export function isAction(name: string | undefined): name is Action {
  return ACTIONS.some((action) => action === name);
}

/** A key press, and where the focus is. */
export interface Press {
  key: string;
  shift: boolean;
  /** Ctrl, Alt or Meta: then the key is the browser's. */
  chord: boolean;
  /** What has the focus: a field takes every key, a button or link those that press it. */
  focus: 'field' | 'control' | 'none';
  /** Whether single letters do anything. */
  letters: boolean;
}

const KEYS: ReadonlyMap<string, Action> = new Map([
  ['ArrowRight', 'next'],
  ['ArrowDown', 'next'],
  ['PageDown', 'next'],
  [' ', 'next'],
  ['ArrowLeft', 'back'],
  ['ArrowUp', 'back'],
  ['PageUp', 'back'],
  ['Home', 'first'],
  ['End', 'last'],
  ['Escape', 'leave'],
]);
/** Signs that are a key alone. Those who speak to their computer may turn them off. */
const LETTERS: ReadonlyMap<string, Action> = new Map([
  ['f', 'full'],
  ['o', 'overview'],
  ['b', 'blank'],
  ['n', 'notes'],
  ['?', 'help'],
  // Many clickers blank the screen with a full stop.
  ['.', 'blank'],
]);

/** What a key press asks for; undefined where it is not the deck's. */
export function actionOf({ key, shift, chord, focus, letters }: Press): Action | undefined {
  if (chord || focus === 'field') return undefined;
  if (key === ' ' && focus === 'control') return undefined;
  if (key === ' ' && shift) return 'back';
  return KEYS.get(key) ?? (letters ? LETTERS.get(key.toLowerCase()) : undefined);
}

/** A swipe of a finger. */
export function swiped(across: number, down: number): 'next' | 'back' | undefined {
  const LEAST = 50;
  if (Math.abs(across) < LEAST || Math.abs(across) < 2 * Math.abs(down)) return undefined;
  return across < 0 ? 'next' : 'back';
}
