/**
 * Makes the committed font files from the packages: `npm run fonts`.
 *
 * Web: three subset files for the pages. Print: static files, because Chromium writes variable faces into a
 * PDF as drawn shapes (Type 3). Pictures: static files, the sans with tabular figures,
 * because the renderer of PNG files knows neither variable fonts nor font features. Metrics: advance widths
 * that chart models measure text with, and descriptors for fallback fonts.
 */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { advance, characterMap, glyphsByCharacter, substitutes } from './fonts/glyphs.ts';
import { ARIAL, GEORGIA, fallbackFor, type OwnFont } from './fonts/fallback.ts';
import { readTables, tableOf, writeTables, type Tables } from './fonts/sfnt.ts';

const PACKAGES = 'node_modules/@fontsource-variable';
const SERIF = `${PACKAGES}/source-serif-4/files/source-serif-4-latin-opsz`;
const SANS = `${PACKAGES}/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght`;
const WEB = 'src/site/fonts';
const PICTURES = 'src/pictures/export/fonts';
const METRICS = 'src/pictures/core/metrics.json';
/** Titles of preview images and large words of pictures: the serif, at the size at which both are seen. */
const SERIF_METRICS = 'src/pictures/core/serif.json';
const SERIF_AXES = { wght: 400, opsz: 32 };

/** All web fonts together, in bytes. */
const BUDGET = 66 * 1024;

const ASCII = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');
/** What English text needs. Neither face has ≈ ≤ ≥ → ←; the serif alone has ↑ ↓ ′. */
const TEXT = `${ASCII}\u00a0–—‘’“”…·×≈≤≥→←↑↓¶§£€éèöüïç½%°−′`;
const FEATURES = ['kern', 'liga', 'tnum'];

type Axes = Record<string, number | { min: number; max: number }>;

async function subset(path: string, format: 'woff2' | 'sfnt', axes: Axes): Promise<Buffer> {
  return subsetFont(await readFile(path), TEXT, {
    targetFormat: format,
    keepFeatures: FEATURES,
    variationAxes: axes,
    noHinting: true,
    dropTables: ['gasp'],
  });
}

async function writeWebFonts(): Promise<void> {
  const weights = { min: 400, max: 700 };
  const files: [string, string, Axes][] = [
    ['serif', `${SERIF}-normal.woff2`, { wght: weights, opsz: { min: 20, max: 60 } }],
    // One weight: a second would cost as much as the sans.
    ['serif-italic', `${SERIF}-italic.woff2`, { wght: 400, opsz: 20 }],
    ['sans', `${SANS}-normal.woff2`, { wght: weights }],
  ];
  let total = 0;
  for (const [name, path, axes] of files) {
    const font = await subset(path, 'woff2', axes);
    await writeFile(`${WEB}/${name}.woff2`, font);
    total += font.length;
    console.log(`${WEB}/${name}.woff2 ${font.length} bytes`);
  }
  console.log(`web fonts together ${total} of ${BUDGET} bytes`);
  if (total > BUDGET) throw new Error(`Web fonts take ${total} bytes; expected at most ${BUDGET}`);
}

/** Faces of what is printed: one weight each, the serif as pages have it. */
async function writePrintFonts(): Promise<void> {
  for (const wght of [400, 600]) {
    const serif = await subset(`${SERIF}-normal.woff2`, 'woff2', { wght, opsz: 20 });
    await writeFile(`${WEB}/print-serif-${wght}.woff2`, serif);
    const sans = await subset(`${SANS}-normal.woff2`, 'woff2', { wght });
    await writeFile(`${WEB}/print-sans-${wght}.woff2`, sans);
  }
}

/** The static sans of one weight, its plain figures replaced by the tabular ones. */
async function staticSans(weight: number): Promise<Tables> {
  const tables = readTables(await subset(`${SANS}-normal.woff2`, 'sfnt', { wght: weight }));
  const tabular = substitutes(tables, 'tnum');
  if (tabular.size === 0) throw new Error('The sans has no tabular figures ("tnum")');
  const glyphs = new Map(
    [...glyphsByCharacter(tables)].map(([code, glyph]) => [code, tabular.get(glyph) ?? glyph]),
  );
  return new Map([...tables, ['cmap', characterMap(glyphs)]]);
}

/** The static serif of preview images and pictures. */
async function staticSerif(): Promise<Tables> {
  const tables = readTables(await subset(`${SERIF}-normal.woff2`, 'sfnt', SERIF_AXES));
  return new Map([...tables, ['cmap', characterMap(glyphsByCharacter(tables))]]);
}

/** Advance widths by character, in thousandths of the font size, from a font with our character map. */
function widths(tables: Tables): Record<string, number> {
  const cmap = tableOf(tables, 'cmap');
  const scale = 1000 / tableOf(tables, 'head').readUInt16BE(18);
  const found: Record<string, number> = {};
  for (let at = 28; at < cmap.length; at += 12) {
    const width = advance(tables, cmap.readUInt32BE(at + 8)) * scale;
    found[String.fromCodePoint(cmap.readUInt32BE(at))] = Math.round(width);
  }
  return found;
}

/** Heights and widths of a font for the comparison with a fallback. */
function own(tables: Tables): OwnFont {
  const hhea = tableOf(tables, 'hhea');
  const scale = 1000 / tableOf(tables, 'head').readUInt16BE(18);
  const glyphs = glyphsByCharacter(tables);
  return {
    ascent: hhea.readInt16BE(4) * scale,
    descent: -hhea.readInt16BE(6) * scale,
    lineGap: hhea.readInt16BE(8) * scale,
    widthOf: (letter) => advance(tables, glyphs.get(letter.codePointAt(0) ?? 0) ?? 0) * scale,
  };
}

async function writePictureFontsAndMetrics(): Promise<void> {
  const byWeight: Record<string, Record<string, number>> = {};
  for (const weight of [400, 600]) {
    const tables = await staticSans(weight);
    await writeFile(`${PICTURES}/sans-${weight}.ttf`, writeTables(tables));
    byWeight[weight] = widths(tables);
  }
  await writeFile(METRICS, `${JSON.stringify(byWeight, null, 2)}\n`);

  const title = await staticSerif();
  await writeFile(`${PICTURES}/serif-400.ttf`, writeTables(title));
  await writeFile(SERIF_METRICS, `${JSON.stringify({ serif: widths(title) }, null, 2)}\n`);

  const text = { wght: 400 };
  const serif = readTables(await subset(`${SERIF}-normal.woff2`, 'sfnt', { ...text, opsz: 20 }));
  const sans = readTables(await subset(`${SANS}-normal.woff2`, 'sfnt', text));
  const fallbacks = {
    serif: { local: 'Georgia', ...fallbackFor(own(serif), GEORGIA) },
    sans: { local: 'Arial', ...fallbackFor(own(sans), ARIAL) },
  };
  await writeFile(`${WEB}/fallbacks.json`, `${JSON.stringify(fallbacks, null, 2)}\n`);
  console.log(JSON.stringify(fallbacks, null, 2));
}

await mkdir(WEB, { recursive: true });
await mkdir(PICTURES, { recursive: true });
await writeWebFonts();
await writePrintFonts();
await writePictureFontsAndMetrics();
for (const [name, folder] of [
  ['source-serif-4', WEB],
  ['atkinson-hyperlegible-next', WEB],
  ['atkinson-hyperlegible-next', PICTURES],
  ['source-serif-4', PICTURES],
]) {
  await copyFile(`${PACKAGES}/${name}/LICENSE`, `${folder}/${name}.LICENSE.txt`);
}
