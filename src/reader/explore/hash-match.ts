/** Puts up the hash match; bundled by itself. */
import Face from './hash-match/Face.svelte';
import { putUp } from './mount.ts';

await putUp('hash-match', Face);
