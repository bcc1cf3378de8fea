/** The moving stage, as a reader meets it by scrolling: each step with its words and its own picture. */
import { type Journey, type Reader, type Size } from './reader.ts';
import { troublesOf } from './troubles.ts';

/** Where the beginning of a step stands, in heights of the window: just come, and well arrived. */
const COMING = 0.4;
const ARRIVED = 0;

/** Scrolls through the first stage of a page and back. */
export function stage(path: string, size: Size): Journey {
  return async (reader) => {
    await reader.engine.resize(...size);
    await reader.go(path);
    const first = `document.querySelector('.stage')`;
    await reader.until(
      'pictures stay',
      `getComputedStyle(${first}.querySelector('.layer')).position === 'absolute'`,
    );
    const steps = Number(await reader.ask(`${first}.querySelectorAll('.step').length`));
    for (let index = 0; index < steps; index += 1) {
      if (index > 0) await see(reader, index, COMING);
      await see(reader, index, ARRIVED);
    }
    await see(reader, 0, ARRIVED);
  };
}

/** Scrolls to a step, and waits until all is right: what fades or travels there takes a moment. */
async function see(reader: Reader, index: number, at: number): Promise<void> {
  await reader.ask(
    `void scrollBy({ top: document.querySelectorAll('.stage .step')[${index}].getBoundingClientRect().top - ${at} * innerHeight, behavior: 'instant' })`,
  );
  const troubles = `(${troublesOf.toString()})(${index}, ${at === ARRIVED})`;
  await reader
    .until(`step ${index + 1}`, `${troubles}.length === 0`)
    .catch(async (why: unknown) => {
      throw new Error(`step ${index + 1}: ${JSON.stringify(await reader.ask(troubles))}`, {
        cause: why,
      });
    });
}
