/** What browsers keep: a copy for a class, and the page that a reader comes back to. */
import { serve } from '../../bench/site.ts';
import { type Journey, PHONE, Reader } from './reader.ts';

/** Keeping takes as long as some thousand files. */
const KEEP_MS = 120_000;

function part(name: string): string {
  return `document.querySelector('[data-part="${name}"]')`;
}

/** Keeps the site, stops its server, and reads on. A browser that cannot keep it has to say so. */
export async function offline({ engine }: Reader): Promise<void> {
  // A name of its own, so that nothing is kept for the other journeys.
  const server = await serve();
  const reader = new Reader(engine, server.url);
  let stopped: Promise<void> | undefined;
  try {
    await reader.go('/offline/');
    await reader.until(
      'whether it can',
      `${part('keep')}.hidden === false || ${part('state')}.textContent.includes('cannot keep')`,
    );
    if ((await reader.ask(`${part('keep')}.hidden`)) === true) {
      console.log(`      ${engine.name} cannot keep the site, and says so`);
      return;
    }
    await reader.pressAt('[data-part="keep"]', 'Enter');
    await reader.until('all is kept', `${part('outcome')}.textContent.includes('Done.')`, KEEP_MS);
    await (stopped = server.stop());
    for (const path of ['/', '/chapters/', '/compare/', '/search/?q=metadata']) {
      await reader.go(path);
      await reader.until(`${path} without a server`, `document.querySelector('h1') !== null`);
    }
    await reader.until('finds', `document.querySelectorAll('[data-results] > li').length > 3`);
  } finally {
    await (stopped ?? server.stop());
  }
}

/** Says that it cannot keep the site, where cookies are refused. */
export async function refused(reader: Reader): Promise<void> {
  await reader.go('/offline/');
  await reader.until('it says so', `${part('state')}.textContent.includes('cannot keep')`);
}

/** Goes elsewhere from a step, and back: the step is as it was, its picture alone. */
export function cameBack(path: string): Journey {
  return async (reader) => {
    await reader.engine.resize(...PHONE);
    await reader.go(path);
    const step = `document.querySelectorAll('.stage .step')[1]`;
    const right = `${step}.nextElementSibling.querySelector('.figure').matches('.on') &&
      ${step}.closest('.stage').querySelectorAll('.figure.on').length === 1`;
    await reader.ask(`void ${step}.scrollIntoView({ behavior: 'instant' })`);
    await reader.until('its picture', right);
    await reader.ask(`void (window.same = true)`);
    await reader.ask(`void document.querySelector('.masthead nav a').click()`);
    await reader.until('elsewhere', `location.pathname !== ${JSON.stringify(path)}`);
    await reader.engine.back();
    await reader.until('back', `location.pathname === ${JSON.stringify(path)}`);
    await reader.until('the same picture', right);
    const same = (await reader.ask(`window.same === true`)) === true;
    console.log(`      ${reader.engine.name} ${same ? 'kept' : 'loaded'} the page`);
  };
}
