/**
 * What a system that asks by itself gets for a frame (oEmbed 1.0). A static host cannot answer for any address
 * and width that it is asked for: each frame has one file, which pages name in their heads.
 */
import { LICENCE } from '../../ledger/schemas/licence.ts';
import { cornersOf, heightAt } from '../../pictures/embed/heights.ts';
import { allFramed, type Framed } from './framed.ts';
import { site } from './load.ts';
import { previewAt } from './previews.ts';

/** Column, in CSS px, for systems that want two numbers; the line itself is as wide as its column. */
const WIDTH = 640;
/** For how long an answer may be kept, in seconds. */
const DAY = 86_400;
/** Size of preview images. */
const THUMBNAIL = { thumbnail_width: 1200, thumbnail_height: 630 };

/** A frame's file. */
export interface OembedFile {
  /** Name of the frame. */
  id: string;
  /** Page that the frame stands for, as its path with what follows it. */
  page: string;
  title: string;
  /** Path of the file. */
  path: string;
}

/** All of them. */
export const oembedFiles: readonly OembedFile[] = allFramed.map((framed) => ({
  ...{ id: framed.embed.id, title: framed.title, page: pageOf(framed) },
  path: `/oembed/${framed.embed.id}.json`,
}));

/**
 * The file that a page names: its own. A chapter may hold several guesses and is none of them, so the frame of a
 * guess names its file, as all frames do.
 * @param path path of a page, or of a frame
 */
export function oembedAt(path: string): OembedFile | undefined {
  return oembedFiles.find(({ id, page }) => page === path || `/embed/${id}/` === path);
}

/**
 * What stands in the file of a frame.
 * @throws where there is no such frame
 */
export function oembedOf(id: string): Readonly<Record<string, string | number>> {
  const framed = allFramed.find(({ embed }) => embed.id === id);
  if (!framed) throw new Error(`/oembed/${id}.json: there is no frame "${id}"`);
  const page = pageOf(framed);
  const image = previewAt(page.replace(/#.*/, ''))?.src;
  return {
    ...{ version: '1.0', type: 'rich', title: framed.title, url: `${site.origin}${page}` },
    ...{ author_name: site.name, author_url: `${site.origin}/` },
    ...{ provider_name: site.name, provider_url: `${site.origin}/`, license_url: LICENCE.address },
    ...{ cache_age: DAY, html: framed.embed.lines[0].frame },
    ...{ width: WIDTH, height: Math.ceil(heightAt(cornersOf(id), WIDTH)) },
    ...(image === undefined ? {} : { thumbnail_url: image, ...THUMBNAIL }),
  };
}

function pageOf(framed: Framed): string {
  if (framed.kind === 'guess') return framed.framed.path;
  const { kind } = framed;
  return kind === 'chart' ? `/charts/${framed.chart.id}/` : `/questions/${framed.question.id}/`;
}
