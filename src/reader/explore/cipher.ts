/** Puts up the cipher; bundled by itself. */
import Face from './cipher/Face.svelte';
import { putUp } from './mount.ts';

await putUp('cipher', Face);
