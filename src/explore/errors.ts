/** Puts up the errors; bundled by itself. */
import Face from './errors/Face.svelte';
import { putUp } from './mount.ts';

putUp('errors', Face);
