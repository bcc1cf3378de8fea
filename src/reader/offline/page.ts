/** The page where a reader keeps the site for class: looks how things stand, keeps, updates, removes. */
import { channelTo } from '../browser/channel.ts';
import { hundredths, WORKER } from './core.ts';
import { FileError, keep, remove, tidy } from './keep.ts';
import { askManifest } from './manifest.ts';
import { markNewer, readRecord } from './records.ts';
import { trusted } from './trusted.ts';
import { failure, keptSince, newer, progress, takes } from './words.ts';

/** Held while a tab changes what is kept, so that no two do at once. */
const LOCK = 'kept';
const UNABLE = 'This browser cannot keep the site, or not in this window. Take the ZIP file.';
const BUSY = 'Another tab of this site is keeping or removing the copy. Please wait for it.';

const [box, able] = [
  document.querySelector<HTMLElement>('[data-keep]'),
  isSecureContext && 'serviceWorker' in navigator && 'caches' in globalThis && 'locks' in navigator,
];
const tabs = channelTo(LOCK);

function part(name: string): HTMLElement {
  const found = box?.querySelector<HTMLElement>(`[data-part="${name}"]`);
  if (!found) throw new Error(`/offline/: no part "${name}"`);
  return found;
}

function say(name: string, words: string): void {
  part(name).textContent = words;
}

function show(names: Readonly<Record<string, boolean>>): void {
  for (const [name, shown] of Object.entries(names)) part(name).hidden = !shown;
}

/** Shows how things stand. */
async function settle(): Promise<void> {
  const record = await readRecord();
  say('state', record ? keptSince(record) : 'Nothing is kept on this device.');
  const manifest = await askManifest();
  const isNewer = manifest && manifest.edition !== record?.edition;
  if (record) {
    say('newer', newer(isNewer));
    if (isNewer !== undefined) await markNewer(isNewer);
  } else if (!manifest) say('newer', 'The list of files did not come. Please try again later.');
  else say('newer', '');
  say('takes', manifest && isNewer ? takes(manifest) : '');
  part('keep').textContent = record ? 'Update the copy' : 'Keep this for class';
  show({ keep: isNewer === true, remove: record !== undefined, work: false });
}

/** Does something while no other tab does. */
async function alone(work: () => Promise<void>): Promise<void> {
  await navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
    if (!lock) {
      say('outcome', BUSY);
      return;
    }
    await work();
    await settle();
    tabs?.postMessage('changed');
  });
}

async function keepAll(): Promise<void> {
  const hadCopy = (await readRecord()) !== undefined;
  const stop = new AbortController();
  const onStop = () => stop.abort();
  part('stop').addEventListener('click', onStop);
  addEventListener('pagehide', onStop);
  try {
    const manifest = await askManifest();
    if (!manifest) throw new FileError('No list came');
    const all = manifest.files.length;
    tellProgress(0, all);
    show({ keep: false, remove: false, work: true });
    say('outcome', 'Keeping the site …');
    part('stop').focus();
    await keep(manifest, (done) => tellProgress(done, all), stop.signal);
    await navigator.serviceWorker.register(trusted(WORKER), { scope: '/' });
    await navigator.serviceWorker.ready;
    void askToStay();
    say('outcome', 'Done. This site now opens on this device without a network.');
  } catch (error) {
    // Files without a worker that answers with them are of no use.
    if (!hadCopy) await remove();
    say('outcome', failure(error, hadCopy));
  } finally {
    part('stop').removeEventListener('click', onStop);
    removeEventListener('pagehide', onStop);
  }
}

/** Without this, a browser that runs out of room may drop the copy. Not every one can be asked. */
async function askToStay(): Promise<void> {
  try {
    await navigator.storage.persist();
  } catch {
    // It has no such question (WebKitGTK), or refuses it.
  }
}

function tellProgress(done: number, all: number): void {
  const bar = part('progress');
  if (bar instanceof HTMLProgressElement) bar.value = hundredths(done, all);
  say('done', progress(done, all));
}

async function removeAll(): Promise<void> {
  await remove();
  say('outcome', 'Removed. Nothing of this site is kept any more.');
}

async function start(): Promise<void> {
  if (!able) {
    say('state', UNABLE);
    return;
  }
  part('keep').addEventListener('click', () => void alone(keepAll));
  part('remove').addEventListener('click', () => void alone(removeAll));
  tabs?.addEventListener('message', () => void settle());
  try {
    await navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
      if (lock) await tidy((await readRecord())?.edition);
    });
    await settle();
  } catch {
    // Who refuses cookies refuses every store of the browser with them.
    say('state', UNABLE);
  }
}

if (box) void start();
