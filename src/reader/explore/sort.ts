/** Puts up the sorting; bundled by itself. */
import { putUp } from './mount.ts';
import Face from './sort/Face.svelte';

await putUp('sort', Face);
