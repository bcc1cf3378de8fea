/** Puts up the cipher; bundled by itself. */
import Face from './cipher/Face.svelte';
import { putUp } from './mount.ts';

putUp('cipher', Face);
