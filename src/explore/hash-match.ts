/** Puts up the hash match; bundled by itself. */
import Face from './hash-match/Face.svelte';
import { putUp } from './mount.ts';

putUp('hash-match', Face);
