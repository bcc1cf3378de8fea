/** Puts up the errors; bundled by itself. */
import Face from './errors/Face.svelte';
import { putUp } from './mount.ts';

await putUp('errors', Face);
