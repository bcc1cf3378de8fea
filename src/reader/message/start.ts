/**
 * Puts a reader's own line into the pictures of the page: its words, and what they are sealed by the
 * browser. The line stays in the page: it is neither kept nor sent.
 */
import { agree, makePair, seal } from '../explore/cipher/core.ts';
import type { Fitted } from '../../pictures/core/fit.ts';
import { directionOf, fitted, lineOf, type Outcome, placeOf, saidOf } from './core.ts';
import { drawLines } from './draw.ts';

/** A line in its two forms. */
interface Line {
  plain: string;
  sealed: string;
}

/** A key that two new pairs agree on, made when it is first needed. */
let key: Promise<CryptoKey> | undefined;

async function makeKey(subtle: SubtleCrypto): Promise<CryptoKey> {
  const [one, other] = await Promise.all([makePair(subtle), makePair(subtle)]);
  return agree(subtle, one.privateKey, other.publicKey);
}

async function sealed(text: string): Promise<string> {
  const { subtle } = crypto;
  key ??= makeKey(subtle);
  const bytes = await seal(subtle, (room) => crypto.getRandomValues(room), await key, text);
  return btoa(String.fromCharCode(...bytes));
}

/** A way to measure words in a face. Nothing has to be shown for it. */
const canvas = document.createElement('canvas').getContext('2d');
function widthIn(font: string): (text: string) => number {
  return (text) => {
    if (!canvas) return 0;
    canvas.font = font;
    return canvas.measureText(text).width;
  };
}

/** Writes a line into all pictures of the page. Tells whether one was cut in sight. */
function write({ plain, sealed: cipher }: Line): boolean {
  const groups = [...document.querySelectorAll<SVGGElement>('[data-own]')];
  // Most places have the same room as others: those of the next step of a scene.
  const known = new Map<string, Fitted>();
  // All is read before anything is written: the page is laid out once.
  const fits = groups.map((group) => {
    const place = placeOf(group.dataset.room ?? '');
    const isPlain = group.dataset.own === 'plain';
    const { fontSize, fontFamily } = getComputedStyle(group.querySelector('text') ?? group);
    const alike = [isPlain, fontSize, place.width, place.most].join();
    const fit =
      known.get(alike) ??
      fitted(isPlain ? plain : cipher, place, widthIn(`${fontSize} ${fontFamily}`));
    known.set(alike, fit);
    const isCut = isPlain && fit.cut && group.getClientRects().length > 0;
    return { group, place, lines: fit.lines, isPlain, isCut };
  });
  const direction = directionOf(plain);
  for (const { group, place, lines, isPlain } of fits)
    drawLines(group, place, lines, isPlain ? direction : 'ltr');
  return fits.some(({ isCut }) => isCut);
}

/** Wakes the field. */
function wake(field: HTMLInputElement, box: HTMLElement, status: HTMLElement): void {
  const ours = { plain: field.defaultValue, sealed: field.dataset.ownLine ?? '' };
  let last = 0;

  async function follow(): Promise<void> {
    const turn = (last += 1);
    const plain = lineOf(field.value);
    let outcome: Outcome = 'empty';
    let line = ours;
    if (plain !== undefined) {
      outcome = 'whole';
      try {
        if (plain !== ours.plain) line = { plain, sealed: await sealed(plain) };
      } catch {
        outcome = 'unsealed';
      }
    }
    // An answer that comes after a later one is dropped.
    if (turn !== last) return;
    const isCut = write(line);
    status.textContent = saidOf(outcome === 'whole' && isCut ? 'cut' : outcome);
  }

  field.addEventListener('input', () => void follow());
  box.dataset.awake = '';
}

const field = document.querySelector<HTMLInputElement>('[data-own-line]');
const box = field?.closest<HTMLElement>('.own-line');
const status = box?.querySelector<HTMLElement>('[aria-live]');
// Browsers seal on secure pages only; elsewhere the field stays away.
if (field && box && status && 'subtle' in crypto) wake(field, box, status);
