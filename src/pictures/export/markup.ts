import { render } from 'svelte/server';
import Picture from '../Picture.svelte';
import type { Picture as PictureModel } from '../registry.ts';
import { withoutComments } from './inline.ts';

/**
 * The `<svg>` of a picture, as on a page.
 * @param picture from `chart.picture(state, frame)`
 * @param id prefix for ids inside the picture
 */
export function pictureMarkup(picture: PictureModel, id: string): string {
  return withoutComments(render(Picture, { props: { picture, id } }).body);
}
